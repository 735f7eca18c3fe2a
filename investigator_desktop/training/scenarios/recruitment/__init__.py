"""Recruitment and transport of workers across Central Asia, January to June 2024."""
