#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guided tour of the main job, with a picture of each step. Run it in xsession."""

import argparse
import pathlib

import desktop
import program


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", type=pathlib.Path, required=True)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    options = parser.parse_args()
    program.BIN = options.bin
    options.out.mkdir(parents=True, exist_ok=True)
    steps = []

    def shot(step):
        steps.append(options.out / f"{len(steps) + 1:02}-{step}.png")
        desktop.picture(steps[-1])

    tour = program.WindowTest()
    tour.setUp()
    try:
        tour.start("--server", tour.server.url)
        desktop.window("Sign In")
        shot("sign-in")
        tour.fill_sign_in(tour.server.administrator)
        tour.assert_signed_in()
        desktop.wait_until(tour.shown, "tokens in the table")
        shot("window")
        desktop.press("New Token…", tour.main)
        dialog = desktop.window("New Token")
        desktop.fill("Description", "Made on the tour", dialog)
        shot("new-token")
        desktop.press("Create Token", dialog)
        copy_once = desktop.window("Your New Token")
        shot("copy-once")
        desktop.press("Copy", copy_once)
        desktop.wait_until(lambda: len(desktop.clipboard()) == 43, "the copied token")
        desktop.press("Close", copy_once)
        desktop.window_gone("Your New Token")
        tour.select("Made on the tour")
        desktop.key("F2")
        dialog = desktop.window("Rename Token")
        shot("rename")
        desktop.fill("New description", "Renamed on the tour", dialog)
        desktop.press("Rename", dialog)
        tour.select("Renamed on the tour")
        desktop.key("Delete")
        desktop.window("Revoke Token")
        shot("revoke")
        desktop.press("Revoke Token", desktop.window("Revoke Token"))
        desktop.window_gone("Revoke Token")
        shot("end")
    finally:
        tour.doCleanups()
        print("\n".join(map(str, steps)))


if __name__ == "__main__":
    main()
