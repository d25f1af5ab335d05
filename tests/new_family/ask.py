"""Ask the question of the invented family, typed and by its name, as its golden vectors do.

The first argument is the folder `tests` of the checkout to which the family was added.
"""

import datetime as dt
import doctest
import json
import sys
from pathlib import Path

import carewright as cw

TESTS = Path(sys.argv[1])

vectors = sorted((TESTS / "vectors" / "example").glob("*.json"))
assert vectors
for path in vectors:
    vector = json.loads(path.read_text(encoding="utf-8"))
    policy = cw.Policy.load(TESTS / "services" / vector["policy"] / "policy.toml")
    facts, as_of = vector["facts"], vector["as_of"]
    assessed_on = dt.date.fromisoformat(facts["room"]["assessed_on"])
    room = cw.Room(id=facts["room"]["id"], assessed_on=assessed_on)
    assert room == cw.Room.from_json(json.dumps(facts["room"]))

    typed = policy.example.may_use(room, dt.date.fromisoformat(as_of))
    by_name = policy.ask("example.may_use", json.dumps({**facts, "as_of": as_of}))
    assert typed.to_json() == by_name
    # Vectors do not say which version of the library answered.
    library = f'"library":"{cw.library_version()}"'
    assert json.loads(by_name.replace(library, '"library":"*"')) == vector["expected"]

    assert typed.outcome in (cw.RoomOutcome.MAY_BE_USED, cw.RoomOutcome.MAY_NOT_BE_USED)
    [reason] = typed.reasons
    assert isinstance(reason, cw.ExampleReason)
    assert reason.code == vector["says"]["reasons"][0]
    print(f"  {path.stem}: {reason}")

documented = doctest.DocTestParser().get_doctest(
    type(policy.example).may_use.__doc__, {}, "may_use", None, None
)
assert documented.examples
assert doctest.DocTestRunner().run(documented).failed == 0
