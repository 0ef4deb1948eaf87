"""Runs an optimizer of torch.optim for the gate: python3 torch_subject.py AdamW '{"foreach": true}'.

The gate's hyperparameters become the constructor's arguments, and the second argument adds any other or overrides them.
Parameters and gradients share the memory of the gate's own arrays, so a gradient that torch changes in place is seen.
"""
import copy, inspect, itertools, json, sys

from optproof_subject import serve

try:
    import torch
except ImportError as error:
    json.dump({"type": "unusable", "detail": f"{error} in {sys.executable}"}, sys.stdout)
    print(flush=True)
    sys.exit()

torch.set_num_threads(1)
name, overrides = sys.argv[1], json.loads(sys.argv[2])
kind = getattr(torch.optim, name, None)
if not (inspect.isclass(kind) and issubclass(kind, torch.optim.Optimizer) and kind is not torch.optim.Optimizer):
    known = ", ".join(sorted(n for n in vars(torch.optim) if inspect.isclass(getattr(torch.optim, n)) and n != "Optimizer"))
    json.dump({"type": "unusable", "detail": f"torch.optim {torch.__version__} has no {name}; it has {known}"}, sys.stdout)
    print(flush=True)
    sys.exit()

accepted = inspect.signature(kind).parameters
#: The gate's names, where torch has others. RMSprop calls its decay rate alpha.
names = {"weightDecay": "weight_decay", "lrDecay": "lr_decay", "rho": "rho" if "rho" in accepted else "alpha",
         "initialAccumulator": "initial_accumulator_value", "momentumDecay": "momentum_decay"}


def arguments(hyper):
    given = {names.get(key, key): value for key, value in hyper.items()}
    if "beta1" in given or "beta2" in given:
        given["betas"] = (given.pop("beta1", 0.9), given.pop("beta2", 0.999))
    for key in [key for key in given if key not in accepted]:
        # What this optimizer has no argument for must be off.
        if given.pop(key):
            raise TypeError(f"torch.optim.{name} has no argument {key}")
    return {**given, **overrides}


class Optimizer:
    def __init__(self, hyper):
        self.arguments = arguments(hyper)
        self.tensors, self.optimizer, self.state, self.complete = [], None, None, False
        kind([torch.zeros(1)], **self.arguments)  # Torch checks its arguments when it is made, and that needs a tensor.

    def step(self, params, grads):
        new = [torch.frombuffer(p, dtype=torch.float64 if p.typecode == "d" else torch.float32) for p in params[len(self.tensors):]]
        self.tensors += new
        if self.optimizer is None:
            # Tensors that joined late are groups of their own, and a state is loaded into the same groups.
            sizes = [len(group["params"]) for group in self.state["param_groups"]] if self.state else [len(new)]
            split = iter(new)
            self.optimizer = kind([{"params": list(itertools.islice(split, size))} for size in sizes], **self.arguments)
            # Adagrad makes all state when it is made, and knows of none for what joins: KeyError: 'sum' in the next step.
            self.complete = bool(self.optimizer.state)
            if self.state is not None:
                self.optimizer.load_state_dict(self.state)
        elif new and self.complete:
            raise AttributeError(name="tensors that join late", obj=self)
        elif new:
            self.optimizer.add_param_group({**self.optimizer.param_groups[0], "params": new})
        for tensor, grad in zip(self.tensors, grads):
            tensor.grad = None if grad is None else torch.frombuffer(grad, dtype=tensor.dtype)
        self.optimizer.step()

    def set_learning_rate(self, rate):
        self.arguments["lr"] = rate
        waiting = self.state["param_groups"] if self.state and self.optimizer is None else []
        for group in self.optimizer.param_groups if self.optimizer else waiting:
            group["lr"] = rate

    def save(self):
        return copy.deepcopy(self.optimizer.state_dict())

    def load(self, state):
        self.state = state


serve(Optimizer, f"torch {torch.__version__}")
