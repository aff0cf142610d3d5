// What a gateway is compared with: passes bodies through as they stream, and looks at nothing. Its upstream is given as an argument.
import { Agent, createServer, request } from 'node:http';
import { pipeline } from 'node:stream';

const agent = new Agent({ keepAlive: true });
const server = createServer((incoming, outgoing) => {
  const { method, url, headers } = incoming;
  const onward = request(new URL(url, process.argv[2]), { method, headers, agent }, (answer) => {
    outgoing.writeHead(answer.statusCode, answer.headers);
    pipeline(answer, outgoing, () => {});
  });
  pipeline(incoming, onward, () => {});
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
process.on('SIGTERM', () => process.exit());
