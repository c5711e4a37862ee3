// An origin on Node's own HTTP servers, for tests of weft-proxy: HTTP/1.1, or HTTP/2 with prior knowledge.
//
//   node tests/e2e/node_origin.mjs --port 9000 [--http2]
import http from "node:http";
import http2 from "node:http2";

const port = Number(process.argv[process.argv.indexOf("--port") + 1]);
const overHttp2 = process.argv.includes("--http2");

function answer(request, response) {
  const url = new URL(request.url, "http://origin");
  if (url.pathname === "/echo") {
    response.writeHead(200, { "content-type": "application/octet-stream" });
    request.pipe(response);
  } else if (url.pathname === "/trailers") {
    response.writeHead(200, overHttp2 ? {} : { trailer: "x-sum" });
    response.write("some");
    response.addTrailers({ "x-sum": "9" });
    response.end("thing");
  } else if (url.pathname === "/hints") {
    response.writeEarlyHints({ link: "</style.css>; rel=preload; as=style" });
    setTimeout(() => response.end("hinted"), 20);
  } else if (url.pathname === "/pieces") {
    let left = Number(url.searchParams.get("count"));
    response.writeHead(200);
    const next = () => (left-- > 0 ? (response.write(`piece ${left}\n`), setTimeout(next, 1)) : response.end());
    next();
  } else if (url.pathname === "/close") {
    response.writeHead(200, overHttp2 ? {} : { connection: "close" });
    response.end("closing");
  } else if (url.pathname === "/nothing") {
    response.writeHead(204);
    response.end();
  } else if (url.pathname === "/early") {
    response.writeHead(413, { "content-type": "text/plain" }); // before the body has come
    response.end("too large");
  } else {
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ method: request.method, path: request.url, version: request.httpVersion, headers: request.headers }));
  }
}

const server = overHttp2 ? http2.createServer(answer) : http.createServer(answer);
if (!overHttp2) {
  server.on("upgrade", (request, socket, head) => {
    socket.write("HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: echo\r\n\r\n");
    if (head.length) socket.write(head);
    socket.pipe(socket);
  });
}
server.listen(port, "127.0.0.1");
