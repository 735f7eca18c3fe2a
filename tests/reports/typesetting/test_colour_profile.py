from __future__ import annotations

import io

from PIL import ImageCms

from investigator_desktop.reports.typesetting.colour_profile import srgb_profile


def test_the_profile_is_read_as_srgb_by_a_colour_engine() -> None:
    profile = ImageCms.getOpenProfile(io.BytesIO(srgb_profile()))
    assert "sRGB" in ImageCms.getProfileDescription(profile)


def test_the_profile_leaves_srgb_colours_as_they_are() -> None:
    from PIL import Image

    picture = Image.new("RGB", (1, 1), (37, 129, 211))
    ours = ImageCms.getOpenProfile(io.BytesIO(srgb_profile()))
    converted = ImageCms.profileToProfile(picture, ours, ImageCms.createProfile("sRGB"))
    assert converted is not None
    pixel = converted.getpixel((0, 0))
    assert isinstance(pixel, tuple)
    assert all(abs(a - b) <= 1 for a, b in zip(pixel, (37, 129, 211), strict=True))


def test_the_profile_is_the_same_every_time() -> None:
    assert srgb_profile() == srgb_profile()
