"""What a user can do: one function, one transaction, one undo step, one audit record; both front ends call it."""
