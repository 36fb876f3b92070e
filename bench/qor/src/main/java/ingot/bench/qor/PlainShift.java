package ingot.bench.qor;

import ingot.generators.arithmetic.ShiftOperation;
import ingot.generators.arithmetic.ShifterParams;
import ingot.hdl.EnumOf;
import ingot.hdl.Module;
import ingot.hdl.UInt;

/** Every shift and rotation by the language's own word, and a choice behind them. */
final class PlainShift extends Module<ShifterParams> {
    final UInt word = input(uint(p.width()));
    final UInt distance = input(uint(p.distanceBits()));
    final EnumOf<ShiftOperation> operation = input(enumOf(ShiftOperation.class));
    final UInt out = output(uint(p.width()));

    PlainShift(ShifterParams params) {
        super(params);
        out.set(choose(operation)
                .is(ShiftOperation.LEFT, word.shiftLeft(distance).wrap(p.width()))
                .is(ShiftOperation.RIGHT, word.shiftRight(distance))
                .is(ShiftOperation.RIGHT_SIGNED, word.asSInt().shiftRight(distance).asUInt())
                .is(ShiftOperation.ROTATE_LEFT, word.rotateLeft(distance))
                .is(ShiftOperation.ROTATE_RIGHT, word.rotateRight(distance)).end());
    }
}
