package ingot.generators.arithmetic;

/** What a barrel shifter does with a word; codes 0 to 4, in this order. */
public enum ShiftOperation {
    /** Up; zeros come in. */
    LEFT,
    /** Down; zeros come in. */
    RIGHT,
    /** Down; the sign comes in. */
    RIGHT_SIGNED,
    /** Up; what falls out comes in. */
    ROTATE_LEFT,
    /** Down; what falls out comes in. */
    ROTATE_RIGHT
}
