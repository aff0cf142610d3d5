// A server in a process of its own: reads what comes and answers with the body that it is given on standard input.
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';

const answer = await buffer(process.stdin);
const server = createServer((request, response) => {
  request
    .resume()
    .on('end', () => response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length }).end(answer));
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
process.on('SIGTERM', () => process.exit());
