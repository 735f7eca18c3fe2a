"""Synthetic cases with planted typologies among innocent look-alikes, and the whole truth about them."""
