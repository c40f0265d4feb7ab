#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The system's proxy is used and shown, and its password asked for and told to it alone."""

import base64
import pathlib
import socket
import subprocess
import tempfile
import threading
import unittest
import urllib.parse

import desktop
import program


class AskingProxy:
    """Opens tunnels to one port, whatever name is asked for, for those who know the password. Keeps what it is told."""

    def __init__(self, url, login):
        self.target = urllib.parse.urlsplit(url).port
        self.login = base64.b64encode(login.encode()).decode()
        self.heads = []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.address = f"127.0.0.1:{self.listener.getsockname()[1]}"
        threading.Thread(target=self.accept, daemon=True).start()

    def close(self):
        self.listener.close()

    def times_told(self, login):
        word = base64.b64encode(login.encode()).decode()
        return sum(f"Basic {word}\r\n" in head for head in self.heads)

    def accept(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.serve, args=(client,), daemon=True).start()

    def serve(self, client):
        while True:
            head = b""
            while b"\r\n\r\n" not in head:
                data = client.recv(4096)
                if not data:
                    return
                head += data
            text = head.decode()
            self.heads.append(text)
            if f"Proxy-Authorization: Basic {self.login}\r\n" in text:
                break
            client.sendall(b"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"e2e\"\r\n"
                           b"Content-Length: 0\r\n\r\n")
        server = socket.create_connection(("127.0.0.1", self.target))
        client.sendall(b"HTTP/1.1 200 Go on\r\n\r\n")
        threading.Thread(target=copy, args=(server, client), daemon=True).start()
        copy(client, server)


def copy(source, target):
    try:
        while data := source.recv(65536):
            target.sendall(data)
    except OSError:
        pass
    for connection in (source, target):
        try:
            connection.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass


class Proxy(program.WindowTest):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        files = pathlib.Path(folder.name)
        subprocess.run([program.BIN.parent / "tests" / "make-certificates", files], check=True)
        self.server = program.DemoServer("--users", "4", "--tokens-per-user", "3", "--tls", files / "server-1.pem",
                                         files / "server-1.key")
        self.addCleanup(self.server.close)
        self.proxy = AskingProxy(self.server.url, "alice:right")
        self.addCleanup(self.proxy.close)
        self.server.url = "https://canvus.example.com"  # which only the proxy knows how to find

    def says(self, dialog, words):
        desktop.wait_until(lambda: any(words in desktop.name(node) or words in desktop.text_of(node)
                                       for node in desktop.descendants(dialog) if desktop.is_showing(node)),
                           lambda: f"{words!r}; there are {desktop.outline(dialog)}", seconds=30)

    def test_its_password_is_asked_for_and_told_to_nobody_else(self):
        account = self.server.users[0]
        self.start("--server", self.server.url,
                   environment={"https_proxy": f"http://{self.proxy.address}", "no_proxy": ""})
        sign_in = desktop.window("Sign In")
        self.says(sign_in, f"Through the proxy {self.proxy.address}")
        desktop.press("Proxy Password…", sign_in)
        dialog = desktop.window("Proxy Password")
        desktop.fill("User name", "alice", dialog)
        desktop.fill("Password", "wrong", dialog)
        desktop.press("Continue", dialog)
        self.says(dialog, "The proxy did not accept this user name and password.")
        self.assertEqual(self.proxy.times_told("alice:wrong"), 1)
        desktop.fill("Password", "right", dialog)
        desktop.press("Continue", dialog)
        desktop.window_gone("Proxy Password", 30)
        desktop.press("Show Certificate…", sign_in)
        desktop.press("Trust Exactly This Certificate", desktop.window("Certificate Not Verified"))
        self.fill_sign_in(account, by_token=True)
        self.assert_signed_in()
        desktop.wait_until(self.shown, "tokens in the table")
        self.assertEqual(self.proxy.times_told("alice:wrong"), 1)
        for head in self.proxy.heads:
            self.assertTrue(head.startswith("CONNECT canvus.example.com:443 "), head)
            self.assertNotIn(account["token"], head)


if __name__ == "__main__":
    unittest.main()
