"""The exhibits page: pinned views in their order, and the walk-through that shows them one after another."""
