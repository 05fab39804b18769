"""The stages of a scoring. Each has one public step and imports only stages that stand before it.

The order in which an answer flows through them, which is also the order of imports:

1. ``annotate``: the plain form of the text becomes a document of annotated words
2. ``segment``: the document is cut into units
3. ``guards``: reasons not to take the text at face value, and what must not count
4. ``recognise``: the kind of answer
5. ``match``: units against the components of a framework
6. ``label``: the job that each unit does
7. ``compose``: which components are there, and which are missing
8. ``figures``: the quantities
9. ``own``: who acts
10. ``relate``: what ties the answer to the question
11. ``tradeoffs``: what is weighed against what
12. ``checks``: whether the numbers hold together
13. ``measure_text``: how long it is
14. ``grade``: levels with their evidence
15. ``advise``: what to do next, and what would be asked next
"""
