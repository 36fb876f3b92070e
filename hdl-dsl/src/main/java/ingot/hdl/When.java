package ingot.hdl;

/** An {@code if} that has been described; more branches may follow. */
public final class When {
    private final Block.Branch branch;

    When(Block.Branch branch) {
        this.branch = branch;
    }

    /** What to do where the earlier conditions are false and {@code condition} is true. */
    public When elseWhen(Bool condition, Runnable body) {
        var here = Here.now();
        var next = new Block.Branch(here.read(condition), new Block(), new Block(), here.source());
        branch.otherwise().add(next);
        here.module().inside(next.then(), body);
        return new When(next);
    }

    /** What to do where no condition is true. */
    public void otherwise(Runnable body) {
        Here.now().module().inside(branch.otherwise(), body);
    }
}
