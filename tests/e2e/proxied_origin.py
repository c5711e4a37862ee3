"""A server for tests that takes the PROXY protocol, read from its description (haproxy.org, proxy-protocol.txt): says as a
line of JSON what the header was, then gives back what comes behind it.

  proxied_origin.py PORT
"""

import ipaddress
import json
import socketserver
import struct
import sys

SIGNATURE = b"\r\n\r\n\0\r\nQUIT\n"
FAMILIES = {0x11: ("TCP4", 4), 0x21: ("TCP6", 16)}


class Handler(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        self.wfile.write(json.dumps(self.header()).encode() + b"\n")
        while said := self.rfile.read1(4096):
            self.wfile.write(said)

    def header(self) -> dict:
        first = self.rfile.peek(1)[:1]
        if first == b"P":
            word, family, *rest = self.rfile.readline(108).decode().removesuffix("\r\n").split(" ")
            return {"version": 1, "word": word, "family": family, "from": rest[0::2], "to": rest[1::2]}
        if first != SIGNATURE[:1]:
            return {"version": 0}
        signature, command, family, length = struct.unpack("!12sBBH", self.rfile.read(16))
        name, size = FAMILIES[family]
        source, target, source_port, target_port = struct.unpack(f"!{size}s{size}sHH", self.rfile.read(length)[:2 * size + 4])
        return {"version": 2, "word": "PROXY" if (signature, command) == (SIGNATURE, 0x21) else "", "family": name,
                "from": [str(ipaddress.ip_address(source)), str(source_port)],
                "to": [str(ipaddress.ip_address(target)), str(target_port)]}


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = daemon_threads = True


Server(("0.0.0.0", int(sys.argv[1])), Handler).serve_forever()
