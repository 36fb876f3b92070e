package ingot.hdl;

import ingot.hdl.check.Allowance;
import ingot.hdl.check.Checks;
import ingot.hdl.check.Report;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** One elaboration: the modules under construction, those that are finished, and what is wrong with them. */
final class Elaborator {
    static final ScopedValue<Elaborator> CURRENT = ScopedValue.newInstance();

    final List<Diagnostic> diagnostics = new ArrayList<>();
    final ModuleNames moduleNames = new ModuleNames();
    final Map<Fingerprint, NetModule> finished = new HashMap<>();
    private final Map<NetModule, List<Allowance>> allowances = new HashMap<>();
    private final Twins twins = new Twins();
    private Report report = Report.EMPTY;
    private final List<Builder> open = new ArrayList<>();

    static Elaborator current() {
        try {
            return CURRENT.get();
        } catch (NoSuchElementException outside) {
            throw new IllegalStateException("hardware is described in the constructor of a Module, and that is run by"
                    + " Elaboration.elaborate(() -> new MyModule(...))", outside);
        }
    }

    /** The place of the language call that {@code found} is. */
    Here here(CallSites.Found found) {
        var builder = builder(found.module());
        builder.allowances.line(found.site().source());
        return new Here(found.site(), builder);
    }

    /** Enters {@code module}, whose constructor has just begun. */
    Builder enter(Module<?> module, ClockDomain domain) {
        var creation = CallSites.creation(module.getClass());
        var parent = creation.module() == null ? settle(0) : innermost(creation.module());
        var builder = new Builder(this, module, domain, parent, creation.site());
        open.add(builder);
        if (parent != null) {
            parent.children.add(builder);
            parent.allowances.line(builder.site.source());
        }
        return builder;
    }

    /** Whether {@code builder} has the body of an equal module that was described before. */
    boolean isRepeated(Builder builder) {
        return twins.repeats(builder);
    }

    /** The finished netlist under {@code top}, or everything that is wrong. */
    Netlist finish(Builder top) {
        top.result = finishModule(top);
        var netlist = new Netlist(top.result);
        report = Checks.run(netlist, allowances).with(diagnostics);
        if (!report.errors().isEmpty()) {
            throw new DesignException(report.errors());
        }
        return netlist;
    }

    /** What the checks say about the finished netlist. */
    Report report() {
        return report;
    }

    /** The module of {@code builder}, children first; an equal one that is there already takes its place. */
    NetModule finishModule(Builder builder) {
        if (builder.first != null) {
            twins.share(builder, builder.first);
            return builder.result;
        }
        builder.children.forEach(child -> child.result = finishModule(child));
        builder.runEndChecks();
        if (twins.adopt(builder)) {
            return builder.result;
        }
        var described = new Finisher(builder).finish();
        var whole = builder.external == null ? described : builder.external.finish(described);
        var module = builder.supply == null ? whole : builder.supply.finish(whole);
        var known = finished.computeIfAbsent(Fingerprint.of(builder.module, module),
                key -> module.named(moduleNames.name(builder.module)));
        allowances.computeIfAbsent(known, key -> builder.allowances.finished(builder.module.getClass(), known.source()));
        builder.result = known;
        twins.add(builder);
        return known;
    }

    private Builder builder(Class<?> constructing) {
        if (constructing == null) {
            throw new IllegalStateException("hardware is described in the constructor of a Module, not after it");
        }
        var innermost = innermost(constructing);
        if (innermost == null) {
            throw new IllegalStateException("hardware is described in the constructor of a Module, not after it");
        }
        return innermost;
    }

    /**
     * The innermost module under construction; {@code constructing} is the class whose constructor that is, the module's own or one
     * that it extends. Where only one open module fits, it is that one, and those opened after it have ended.
     */
    private Builder innermost(Class<?> constructing) {
        var fits = -1;
        for (var i = open.size() - 1; i >= 0; i--) {
            if (constructing.isInstance(open.get(i).module)) {
                if (fits >= 0) {
                    return settle(CallSites.depth());
                }
                fits = i;
            }
        }
        return fits < 0 ? settle(CallSites.depth()) : settle(fits + 1);
    }

    /** Leaves the modules whose constructors have ended, all but the outer {@code depth}; the innermost one that remains. */
    private Builder settle(int depth) {
        open.subList(Math.min(depth, open.size()), open.size()).clear();
        return open.isEmpty() ? null : open.getLast();
    }
}
