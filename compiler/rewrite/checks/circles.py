"""Circles among rules: of what goes before what, of what feeds what."""

from __future__ import annotations

from collections.abc import Mapping, Set


def circles(following: Mapping[str, Set[str]]) -> list[set[str]]:
    """The groups of rules that can each reach all others of the group, itself included (strongly connected components)."""
    reach: dict[str, set[str]] = {}
    for name in following:
        seen: set[str] = set()
        stack = list(following[name])
        while stack:
            other = stack.pop()
            if other not in seen:
                seen.add(other)
                stack += following[other]
        reach[name] = seen
    groups: list[set[str]] = []
    done: set[str] = set()
    for name in following:
        if name in reach[name] and name not in done:
            group = {other for other in reach[name] if name in reach[other]}
            groups.append(group)
            done |= group
    return groups


def shortest(following: Mapping[str, Set[str]], start: str, group: Set[str]) -> list[str]:
    """The shortest way from a rule back to itself inside a group."""
    trails = [[start]]
    seen: set[str] = set()
    while trails:
        longer: list[list[str]] = []
        for trail in trails:
            for other in sorted(following[trail[-1]] & group):
                if other == start:
                    return [*trail, start]
                if other not in seen:
                    seen.add(other)
                    longer.append([*trail, other])
        trails = longer
    raise AssertionError(f"{start} does not reach itself")
