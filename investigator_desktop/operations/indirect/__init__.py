"""Worksheets of indirect methods: what persons enter, what entries propose, and the methods run over both."""
