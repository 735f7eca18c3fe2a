"""The widgets of the window: they show and ask; what they need comes in their constructors."""
