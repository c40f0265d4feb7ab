# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands between the program and the server, and answers what the server is not to be asked."""

import http.server
import threading
import urllib.error
import urllib.request


class Proxy:
    """Answers 500 for the paths in `broken` ("/path", or "DELETE /path" for one verb only), and streams nothing.

    While `is_cut`, it closes every connection without an answer.
    """

    def __init__(self, target):
        self.broken = set()
        self.asked = []
        self.is_cut = False
        proxy = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def pass_on(self):
                if proxy.is_cut:
                    self.close_connection = True
                    return
                proxy.asked.append(self.path)
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                if {self.path, f"{self.command} {self.path}"} & proxy.broken:
                    self.answer(500, b'{"msg":"broken"}')
                elif "subscribe" in self.path:
                    self.answer(404, b'{"msg":"no streams here"}')
                else:
                    headers = {name: value for name, value in self.headers.items()
                               if name.lower() in ("private-token", "content-type")}
                    request = urllib.request.Request(target + self.path, body or None, headers, method=self.command)
                    try:
                        with opener.open(request, timeout=30) as reply:
                            self.answer(reply.status, reply.read(), reply.headers.get("Link"))
                    except urllib.error.HTTPError as error:
                        self.answer(error.code, error.read())

            def answer(self, status, body, link=None):
                self.send_response(status)
                self.send_header("Content-Length", str(len(body)))
                if link:
                    self.send_header("Link", link)
                self.end_headers()
                self.wfile.write(body)

            do_GET = do_POST = do_PATCH = do_DELETE = pass_on

            def log_message(self, *arguments):
                pass

        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()
