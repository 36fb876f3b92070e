package ingot.hdl.emit;

/** How tightly operators bind, loosest first. */
enum Precedence {
    CONDITIONAL, LOGICAL_OR, LOGICAL_AND, OR, XOR, AND, EQUALITY, RELATIONAL, SHIFT, ADDITIVE, MULTIPLICATIVE, UNARY, PRIMARY
}
