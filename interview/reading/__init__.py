"""A stored report made ready to be looked at: pure values, no Flask and no database.

Templates hold no arithmetic; whatever a page shows of a report is worked out here.
"""
