package ingot.sim.jvm;

import ingot.sim.SimulationException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Puts methods into hidden classes that implement {@link Block}. */
final class BlockCompiler {
    private static final int METHODS_PER_CLASS = 64;
    private static final ClassDesc SELF = ClassDesc.of("ingot.sim.jvm.Generated");
    private static final MethodTypeDesc RUN =
            MethodTypeDesc.of(ConstantDescs.CD_void, Operators.LONGS, Operators.LONGS.arrayType(),
                    ConstantDescs.CD_int.arrayType());

    private BlockCompiler() {}

    /** Class files of blocks: one for every few of {@code methods}, in their order. */
    static List<byte[]> compile(List<Consumer<CodeBuilder>> methods) {
        var classes = new ArrayList<byte[]>();
        for (int i = 0; i < methods.size(); i += METHODS_PER_CLASS) {
            var some = methods.subList(i, Math.min(i + METHODS_PER_CLASS, methods.size()));
            classes.add(ClassFile.of(ClassFile.DebugElementsOption.DROP_DEBUG).build(SELF, type -> build(type, some)));
        }
        return classes;
    }

    /** Loads class files. */
    static Block[] load(List<byte[]> classes) {
        return classes.stream().map(BlockCompiler::define).toArray(Block[]::new);
    }

    private static Block define(byte[] bytes) {
        try {
            var lookup = MethodHandles.lookup().defineHiddenClass(bytes, true);
            return (Block) lookup.findConstructor(lookup.lookupClass(), MethodType.methodType(void.class)).invoke();
        } catch (Throwable e) {
            throw new SimulationException("the generated code does not load: " + e, e);
        }
    }

    private static void build(ClassBuilder type, List<Consumer<CodeBuilder>> methods) {
        type.withFlags(AccessFlag.FINAL, AccessFlag.SUPER);
        type.withInterfaceSymbols(ClassDesc.of("ingot.sim.jvm.Block"));
        type.withMethodBody(ConstantDescs.INIT_NAME, ConstantDescs.MTD_void, ClassFile.ACC_PUBLIC, code -> code
                .aload(0).invokespecial(ConstantDescs.CD_Object, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void).return_());
        type.withMethodBody("run", RUN, ClassFile.ACC_PUBLIC, code -> {
            for (int i = 0; i < methods.size(); i++) {
                code.aload(1).aload(2).aload(3).invokestatic(SELF, "part" + i, RUN);
            }
            code.return_();
        });
        for (int i = 0; i < methods.size(); i++) {
            var method = methods.get(i);
            type.withMethodBody("part" + i, RUN, ClassFile.ACC_STATIC, code -> {
                method.accept(code);
                code.return_();
            });
        }
    }
}
