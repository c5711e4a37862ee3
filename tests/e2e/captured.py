"""One request from inside a network whose traffic is captured; what came of it, as JSON.

  captured.py HOST:PORT METHOD URL [HEADERS [TLS]]

HEADERS is an object; TLS is one, too: trust, certificate, key (PEM files), server_name, alpn (a list).
"""

import http.client
import json
import socket
import ssl
import sys
import urllib.parse


def secured(plain: socket.socket, said: dict) -> ssl.SSLSocket:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False  # names of a mesh are no host names
    context.load_verify_locations(said["trust"])
    context.load_cert_chain(said["certificate"], said["key"])
    context.set_alpn_protocols(said["alpn"])
    return context.wrap_socket(plain, server_hostname=said["server_name"])


def main() -> None:
    (host, port), method, url = sys.argv[1].rsplit(":", 1), sys.argv[2], urllib.parse.urlsplit(sys.argv[3])
    headers, tls = (json.loads(text) for text in [*sys.argv[4:], "{}", "{}"][:2])
    connection = http.client.HTTPConnection(host, int(port))
    connection.sock = socket.create_connection((host, int(port)), 10)
    if tls:
        connection.sock = secured(connection.sock, tls)
    shown = connection.sock.getpeercert() if tls else {}
    connection.request(method, url.path + ("?" + url.query if url.query else ""), headers={"Host": url.netloc, **headers})
    answer = connection.getresponse()
    print(json.dumps({"status": answer.status, "headers": {name.lower(): value for name, value in answer.getheaders()},
                      "body": answer.read().decode(), "serial": int(shown.get("serialNumber", "0"), 16),
                      "names": [name for _, name in shown.get("subjectAltName", ())]}))


main()
