"""Print how many classes `import carewright` makes, and which modules it loads."""

import sys


def classes() -> dict[int, type]:
    """Return every class that lives now, by its identity."""
    found, waiting = {}, [object]
    while waiting:
        one = waiting.pop()
        if id(one) not in found:
            found[id(one)] = one
            waiting.extend(type.__subclasses__(one))
    return found


def ours(one: type) -> bool:
    """Leave out the standard library's own classes, which differ between versions of Python."""
    name = one.__module__.partition(".")[0]
    return name == "builtins" or name not in sys.stdlib_module_names


classes_before = classes()
modules_before = set(sys.modules)

import carewright  # noqa: E402, F401

made = [one for key, one in classes().items() if key not in classes_before]
modules = sorted(set(sys.modules) - modules_before)
print(sum(map(ours, made)), len(modules), *modules)
