using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "main", worker = .worker)],
  sockets = [(name = "http", address = "unix:workerd.sock", http = (), service = "main")],
);

# No compatibility flag that adds modules of Node.
const worker :Workerd.Worker = (
  modules = [(name = "bundle.js", esModule = embed "bundle.js")],
  compatibilityDate = "2025-10-01",
);
