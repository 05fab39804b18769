"""What the corpus and the bank say: words of grammar that stand in a row in them.

Computed once from scoring/corpus and the bank's sample answers and kept as data, so that no file is read when an answer is scored.
"""

from __future__ import annotations

from typing import Final

_FOLLOWERS: Final = """
    a few more no very while
    about a an her his how it my that the this to what who why
    after a an each he i it my some that the this we which
    again and for i in
    all about and but his i in it of on out over that the this was
    also a had i in the when
    am a from the
    and a about after again all also an as at be before being both by could did do each for from had has have he her here his how i if in is it its just me most my no not on only other our out over she since so some that the their then there they this those to very was we were what when where which who why with would you
    any more of
    are a not on the you
    as a an before i if in it such the they we
    at a about all an any each her him his it me my our some that the their what which who your
    be a any at in more my no off on out the there under
    because a an for he i if in it my of our she some that the there they we you
    been a at in on the there through with
    before a all and any each he i it me she that the they us we you
    being a
    between the them us
    both in of the to
    but a also could for he i if in it its my not only she that the then there they we when you
    by a about how more my our the their then which
    can be do not we you
    could be do have i not only we
    did a had i in it not that the them was what
    do a about all and both i in is it not so that the them this was we what with you
    does a it not the
    down a after and as by for from in it on the there to what with
    during a my the
    each had of other with would
    few of
    for a about all an and both each her him his in it me most my only our some that the their them this those to us what
    from a about an before being each her him it me my our that the their them then there this us what
    had a about all also an been both each for had her him his i it just my no not only the their them this to
    has a been no since the to
    have a all been had it no since the to
    he can could did do does had has is just might must only was will would
    her a and at down for i in on own so that the through to up what with
    him a about after and as before do down for he his i in off on out that the to up what which with
    his own
    how a do i it the they to we you
    i also am can could did do had have just must only should then was will would
    if a he i it not she that the there they we you
    in a about all an and any as at between both by each for her his how it its may most my on or other our that the their there these this those to under which who with your
    into a my the
    is a about all also an at for from how i in it just me more my no not on only that the there this to too very what where which you
    it a again all and any as at because before being but by can could did does down for from had has i if in into is just must not off on only or out over should since so that the there through to under until up was we were when will with would
    its own
    just a before did do have me that the to under
    may and not
    me a about after all an and as at because before do for from had he how i if in is it on she that the this through to until was what when which who with
    might be have
    more and from or than
    most of
    must be have not
    my own
    no more to
    not a after all an at be been by do for from have in just my on only so that the to what
    of a about all an any being each her him his how it its me my other our that the their them these this those us what which
    off a and by for his i in it my on that the when
    on a about all an and any at both each her his i in it its me my other our that the their them this those to what which with your
    only a after be for had if in on that the there to what when
    or a do i is it more no not so the to we you
    our own
    out a and at before by for from i if in is of on since that the to was what which who why with
    over a and at from i in it my on the their to
    own and for on up
    same as for
    she could did does had is just might was would
    should be have not
    since a been before he his i it the their then they
    so a about as at before by each for he i if in it me my no not on she that the then there they this those we what when you
    some of
    such as
    than a before from i in me my on the to we with
    that a all and any at both by can could did does down each for from had has he her his i if in is it its most my no only our same she the their there these they this to up was we were with would you
    the more most on only other same very
    their own
    them a all and are as at before both by could did down for had have i in it not off on out over so that the to up was were what with would
    then a did he i it my on she the there they was we you
    there and are at because by for has i in is it on own the to was were with would
    they all are both can could did do had have must should were would
    this for i is the to was with
    those and i to were who with
    through a it our that the this to with
    to a about all an be both do each have her him his it its just me more my not our own that the their them this us what where you your
    under a it the their
    until i it the
    up a and at by for from in on the there to with
    us a about and at for from had in it on that the to we
    was a about after all also an at before being between down for from her his how i in it just me more my no not off on only our over that the their there this to too under up very what who with
    we all also are can could did do had have just should then was were would
    were a about all at being down in just no not on out over the there to too very
    what a an are did do each had he i if is it she that the they to was we would you
    when a he i it our the there they to we you
    where a he i is it she the there they we you
    which did each for had has he i is it of the they was we were would you
    while he i she the they we
    who are can could did does had has i is it was were would
    why he i the
    will be
    with a about all an any both each her him his how it its me my no only our some that the their them this those us what you
    would be do have i not only you
    you a and are can could do for have in is just must not on only should the to were
    your own
"""
FUNCTION_PAIRS: Final = frozenset(
    f"{line.split()[0]} {follower}"
    for line in _FOLLOWERS.strip().splitlines()
    for follower in line.split()[1:]
)
