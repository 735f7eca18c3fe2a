"""How complete each account is: its calendar, its seams, what was keyed from documents, and what is given twice."""
