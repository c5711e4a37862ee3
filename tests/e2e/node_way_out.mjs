// An HTTP proxy on Node's own servers, for tests of tunnels: CONNECT over HTTP/1.1 or HTTP/2 with prior knowledge, to
// 127.0.0.1 and nowhere else; who asks for another host is told 403.
//
//   node tests/e2e/node_way_out.mjs --port 3128 [--http2]
import http from "node:http";
import http2 from "node:http2";
import net from "node:net";

const port = Number(process.argv[process.argv.indexOf("--port") + 1]);

// What comes of both sides goes to the other; each half is closed by itself.
function join(target, client, begin) {
  const to = net.connect({ host: "127.0.0.1", port: Number(target.split(":")[1]), allowHalfOpen: true }, () => {
    begin();
    client.pipe(to);
    to.pipe(client);
  });
  to.on("error", () => client.destroy());
  client.on("error", () => to.destroy());
}

function refused(target) {
  return !target.startsWith("127.0.0.1:");
}

if (process.argv.includes("--http2")) {
  const server = http2.createServer();
  server.on("stream", (stream, headers) => {
    const target = headers[":authority"];
    if (headers[":method"] !== "CONNECT" || refused(target)) return stream.respond({ ":status": 403 }, { endStream: true });
    join(target, stream, () => stream.respond({ ":status": 200 }));
  });
  server.listen(port, "127.0.0.1");
} else {
  const server = http.createServer((request, response) => response.writeHead(405).end());
  server.on("connect", (request, socket) => {
    if (refused(request.url)) return socket.end("HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n");
    join(request.url, socket, () => socket.write("HTTP/1.1 200 Connection established\r\n\r\n"));
  });
  server.listen(port, "127.0.0.1");
}
