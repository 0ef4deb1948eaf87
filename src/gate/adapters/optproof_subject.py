"""Lets the gate drive an optimizer written in Python: `serve(Adam)`, then `optproof gate --command "python3 adam.py"`.

`Adam(hyper)` has `step(params, grads)` on lists of array.array, one per tensor (numpy.asarray shares their memory), and
updates params in place; grads[i] is None where tensor i has no gradient. Optional: set_learning_rate, save, load.
"""
import array, copy, json, math, sys

def serve(create, name=None, dtypes=("float64", "float32")):
    out, sys.stdout = sys.stdout, sys.stderr  # What the optimizer prints must not get between the answers.
    ready = {"type": "ready", "protocol": "optproof.subject/1", "name": name or create.__name__, "dtypes": dtypes}
    for asked in map(json.loads, sys.stdin):
        print(json.dumps(run(create, asked) if asked["type"] == "run" else ready), file=out, flush=True)

def run(create, stream):
    tensor = lambda entries: array.array("d" if stream["dtype"] == "float64" else "f", map(float, entries))
    hyper = {name: value if isinstance(value, bool) else float(value) for name, value in stream["hyper"].items()}
    params, buffers, trajectory, changed, optimizer = [tensor(p) for p in stream["params"]], {}, [], [], None
    try:
        for at, step in enumerate(stream["steps"], 1):
            state = copy.deepcopy(optimizer.save()) if step.get("resume") == "loaded" else None
            if optimizer is None or "resume" in step: optimizer = create(dict(hyper))
            if step.get("resume") == "loaded": optimizer.load(state)
            params += [tensor(p) for p in step.get("joins", [])]
            for p, entries in zip(params, step.get("params", [])): p[:] = tensor(entries)
            if "learningRate" in step: hyper["lr"] = float(step["learningRate"]); optimizer.set_learning_rate(hyper["lr"])
            given = [g and tensor(g) for g in step["grads"]]
            grads = [g and (buffers.setdefault(i, g[:]) if stream.get("reusesGradients") else g[:]) for i, g in enumerate(given)]
            for g, entries in zip(filter(None, grads), filter(None, given)): g[:] = entries
            optimizer.step(params, grads)
            changed += [at] if str(grads) != str(given) else []
            trajectory.append([[x if math.isfinite(x) else str(x) for x in p] for p in params])
    except Exception as error:
        lacks = isinstance(error, AttributeError) and error.obj is optimizer and error.name
        where = {} if optimizer is None else {"step": at}
        kind = "unsupported" if lacks else "threw" if where else "refused"
        return {"type": "failure", "id": stream["id"], "kind": kind, "detail": lacks or f"{type(error).__name__}: {error}", **where}
    return {"type": "trajectory", "id": stream["id"], "params": trajectory, "gradientsChanged": changed}
