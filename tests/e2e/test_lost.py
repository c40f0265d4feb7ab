#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The answer to a change is lost on the way: what the dialogs tell is true, and the server was asked once."""

import socket
import threading
import unittest
import urllib.parse

import desktop
import program


class LosingProxy:
    """Between the program and the server. Counts the requests about tokens, and loses the answer to one when told to."""

    def __init__(self, url):
        self.target = urllib.parse.urlsplit(url).port
        self.lock = threading.Lock()
        self.counts = {}
        self.losing = None
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        threading.Thread(target=self.accept, daemon=True).start()

    def close(self):
        self.listener.close()

    def lose(self, verb):
        with self.lock:
            self.losing = verb

    def count(self, verb):
        with self.lock:
            return self.counts.get(verb, 0)

    def accept(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            server = socket.create_connection(("127.0.0.1", self.target))
            ends = (client, server)
            lost = threading.Event()
            threading.Thread(target=self.pass_requests, args=(*ends, lost), daemon=True).start()
            threading.Thread(target=self.pass_answers, args=(*ends, lost), daemon=True).start()

    def pass_requests(self, client, server, lost):
        for data in pieces(client):
            line = data.split(b"\r\n", 1)[0].decode(errors="replace").split(" ")
            if len(line) == 3 and "/access-tokens" in line[1]:
                with self.lock:
                    self.counts[line[0]] = self.counts.get(line[0], 0) + 1
                    if line[0] == self.losing:
                        self.losing = None
                        lost.set()
            try:
                server.sendall(data)
            except OSError:
                break
        end(server)

    def pass_answers(self, client, server, lost):
        for data in pieces(server):
            if lost.is_set():  # the server has done it, and nobody will hear of it
                break
            try:
                client.sendall(data)
            except OSError:
                break
        end(client)
        end(server)


def pieces(connection):
    while True:
        try:
            data = connection.recv(65536)
        except OSError:
            return
        if not data:
            return
        yield data


def end(connection):
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        pass
    connection.close()


class Lost(program.WindowTest):
    def setUp(self):
        super().setUp()
        self.proxy = LosingProxy(self.server.url)
        self.addCleanup(self.proxy.close)
        self.server.url = self.proxy.url
        self.account = self.server.users[0]
        self.sign_in(self.account, by_token=True)
        desktop.wait_until(self.shown, "tokens in the table")

    def assert_says(self, dialog, words):
        def said():
            return any(words in desktop.name(node) or words in desktop.text_of(node)
                       for node in desktop.descendants(dialog) if desktop.is_showing(node))

        desktop.wait_until(said, lambda: f"{words!r}; there are {desktop.outline(dialog)}", seconds=30)

    def ask_for_a_token(self, description):
        desktop.press("New Token…", self.main)
        dialog = desktop.window("New Token")
        desktop.fill("Description", description, dialog)
        self.proxy.lose("POST")
        desktop.press("Create Token", dialog)
        return desktop.window("Lost Token", 30)

    def test_a_token_whose_secret_is_lost_is_offered_to_be_revoked(self):
        lost = self.ask_for_a_token("Lost on the way")
        self.assert_says(lost, "There is a new token whose secret nobody has seen here")
        rows = desktop.column(desktop.table("Tokens that are new since you asked for one", lost), "Description")
        self.assertTrue(rows[0].startswith("Lost on the way"), rows)
        self.assertIn("Lost on the way", self.server.descriptions(self.account))
        desktop.press("Revoke Token", lost)
        desktop.window_gone("Lost Token")
        desktop.wait_until(lambda: "Lost on the way" not in self.server.descriptions(self.account), "it to be revoked")
        self.assertEqual(self.proxy.count("POST"), 1)
        self.assertEqual(self.proxy.count("DELETE"), 1)
        # What was typed is still there, for another one.
        desktop.window_gone("Revoke Token")
        dialog = desktop.window("New Token")
        self.assert_says(dialog, "Its secret is lost. You can create another.")
        desktop.press("Create Another Token", dialog)
        desktop.window("Your New Token")
        self.assertEqual(self.proxy.count("POST"), 2)

    def test_a_token_whose_secret_is_lost_may_be_kept(self):
        lost = self.ask_for_a_token("Somebody else's")
        desktop.key("Return")  # revokes nothing
        desktop.window_gone("Lost Token")
        self.assertIn("Somebody else's", self.server.descriptions(self.account))
        self.assertEqual(self.proxy.count("POST"), 1)
        self.assertEqual(self.proxy.count("DELETE"), 0)

    def test_a_rename_whose_answer_is_lost_is_looked_up(self):
        old = sorted(self.server.descriptions(self.account))[0]
        self.select(old)
        desktop.key("F2")
        dialog = desktop.window("Rename Token")
        desktop.fill("New description", "Renamed unheard", dialog)
        self.proxy.lose("PATCH")
        desktop.press("Rename", dialog)
        self.assert_says(dialog, "The server's answer did not arrive, but the token was renamed.")
        self.assertIn("Renamed unheard", self.server.descriptions(self.account))
        self.assertEqual(self.proxy.count("PATCH"), 1)
        desktop.press("Close", dialog)
        desktop.window_gone("Rename Token")
        desktop.row_where(self.table, "Description", "Renamed unheard")

    def test_a_revoke_whose_answer_is_lost_is_looked_up(self):
        # Not the one that the window is signed in with.
        made = self.server.curl(self.account["token"], f"/users/{self.account['id']}/access-tokens", "POST",
                                {"description": "To be ended"})
        self.assertEqual(made[0], 200)
        self.select("To be ended")
        desktop.key("Delete")
        dialog = desktop.window("Revoke Token")
        self.proxy.lose("DELETE")
        desktop.press("Revoke Token", dialog)
        desktop.window_gone("Revoke Token", 30)
        self.assertNotIn("To be ended", self.server.descriptions(self.account))
        desktop.wait_until(lambda: all(not cell.startswith("To be ended") for cell in self.shown()), "the row to be gone")
        self.assertEqual(self.proxy.count("DELETE"), 1)


if __name__ == "__main__":
    unittest.main()
