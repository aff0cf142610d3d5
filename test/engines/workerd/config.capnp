using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "main", worker = .worker)],
  sockets = [(name = "http", address = "unix:workerd.sock", http = (), service = "main")],
);

const worker :Workerd.Worker = (
  modules = [
    (name = "worker.js", esModule = embed "worker.js"),
    (name = "verdicts.js", esModule = embed "verdicts.js"),
    (name = "checks.js", esModule = embed "checks.js"),
    (name = "reasons.js", esModule = embed "reasons.js"),
    (name = "validators.js", esModule = embed "validators.js"),
    (name = "bytes.js", esModule = embed "bytes.js"),
    (name = "bytes-validators.js", esModule = embed "bytes-validators.js"),
    (name = "scanner.wasm", wasm = embed "scanner.wasm"),
  ],
  compatibilityDate = "2025-10-01",
  # Without this flag, eval would be allowed while a worker starts, so the test would miss code that uses it when it is loaded.
  compatibilityFlags = ["disallow_eval_during_startup"],
);
