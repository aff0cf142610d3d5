# The gateway as a Worker. Start it with the URL of the endpoint:
#   UPSTREAM=https://my-resource.openai.azure.com workerd serve gateway.capnp
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "gateway", worker = .gateway), (name = "internet", network = .network)],
  sockets = [(name = "http", address = "unix:gateway.sock", http = (), service = "gateway")],
);

const gateway :Workerd.Worker = (
  # One file, bundled from gateway-worker.js.
  modules = [(name = "gateway.js", esModule = embed "gateway.js")],
  # HOLD=true buffers responses until they are checked, to send the number of issues as a header.
  bindings = [(name = "UPSTREAM", fromEnvironment = "UPSTREAM"), (name = "HOLD", fromEnvironment = "HOLD")],
  globalOutbound = "internet",
  compatibilityDate = "2025-10-01",
  compatibilityFlags = ["disallow_eval_during_startup"],
);

# The addresses to which the Worker may connect. 127.0.0.1 is only for tests.
const network :Workerd.Network = (
  allow = ["public", "127.0.0.1/32"],
  tlsOptions = (trustBrowserCas = true),
);
