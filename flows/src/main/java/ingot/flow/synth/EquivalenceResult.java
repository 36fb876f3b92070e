package ingot.flow.synth;

import java.util.List;

/** The proofs of all modules of a design. Equal modules with equal instances inside make an equal design. */
public record EquivalenceResult(List<ModuleProof> modules) {
    public EquivalenceResult {
        modules = List.copyOf(modules);
    }

    /** Whether every module is proven. */
    public boolean proven() {
        return modules.stream().allMatch(ModuleProof::proven);
    }

    /** The modules that are not. */
    public List<ModuleProof> unproven() {
        return modules.stream().filter(proof -> !proof.proven()).toList();
    }
}
