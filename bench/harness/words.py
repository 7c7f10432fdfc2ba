"""The words of generated texts: English clauses for every text, and rare invented words that a search can ask for."""

import itertools
import random

SUBJECTS = (
    "the delegation", "the ministry", "our government", "the two sides", "the mediators", "the council", "the alliance",
    "the envoy", "both capitals", "the working group", "the secretariat", "the parliament", "the negotiators", "the region",
    "the committee", "our partners", "the neighbouring states", "the observers", "the commission", "the general staff",
)
VERBS = (
    "supports", "rejects", "welcomes", "will examine", "has postponed", "insists on", "does not accept", "has proposed",
    "is ready to discuss", "will not recognise", "expects", "calls for", "regrets", "has confirmed", "questions",
    "wants to extend", "has suspended", "will return to", "relies on", "warns against",
)
OBJECTS = (
    "a lasting ceasefire", "the exchange of prisoners", "new export controls", "direct talks without conditions",
    "the grain corridor", "a framework for security guarantees", "the withdrawal of heavy weapons", "humanitarian access",
    "the border treaty", "an independent inquiry", "the energy agreement", "sanctions on third parties", "a joint commission",
    "the territorial integrity of its neighbour", "the roadmap of the last summit", "an increase of the peacekeeping force",
    "the status of the strait", "shared water resources", "the return of refugees", "a moratorium on missile tests",
    "the trade agreement", "consular relations", "the inspection of both sites", "the resolution in its present form",
)
ENDINGS = (
    "this year", "before the next round", "as agreed", "without delay", "in good faith", "under international law", "for now",
    "after the elections", "in spite of the losses", "with the consent of all parties", "on the basis of parity", "at the summit",
)
SYLLABLES = ("ka", "lo", "mi", "ren", "tas", "vo", "du", "shi", "bel", "or", "zan", "quil", "fe", "gor", "pim", "yul")


def clauses(chance: random.Random, count: int = 4000) -> list[str]:
    """Clauses of 35 to 110 characters, the first ones the most frequent where they are drawn with a skew."""
    every = list(itertools.product(SUBJECTS, VERBS, OBJECTS, ENDINGS))
    return [" ".join(parts) for parts in chance.sample(every, count)]


def rare_words(chance: random.Random, count: int, ending: str) -> list[str]:
    """Invented words of 10 letters and more, as family names are: none begins another."""
    words = sorted({"".join(chance.choices(SYLLABLES, k=4)) + ending for _ in range(count * 2)})
    apart = [word for word, following in itertools.zip_longest(words, words[1:], fillvalue="") if not following.startswith(word)]
    chance.shuffle(apart)
    return apart[:count]


def skewed(count: int, exponent: float) -> list[float]:
    """Cumulative weights after Zipf: the k-th has weight 1 / k^exponent."""
    return list(itertools.accumulate(rank**-exponent for rank in range(1, count + 1)))
