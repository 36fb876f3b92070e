// Counts ones, leading or trailing zeros.
module BitCount_w16_kleading_zeros (
    input  logic [15:0] word,
    output logic [4:0]  count
);
    logic       and_and_and;
    logic       and_and_and_and_and;
    logic       and_and_and_2;
    logic [2:0] cat_or_cat;

    assign and_and_and = !word[15] && !word[14] && !word[13] && !word[12];
    assign and_and_and_and_and = and_and_and && !word[11] && !word[10] && !word[9] && !word[8];
    assign and_and_and_2 = !word[7] && !word[6] && !word[5] && !word[4];
    assign cat_or_cat = and_and_and_and_and
        ? {and_and_and_2, and_and_and_2
        ? {!word[3] && !word[2], (!word[3] && !word[2]) ? !word[1] : !word[3]}
        : {!word[7] && !word[6], (!word[7] && !word[6]) ? !word[5] : !word[7]}}
        : {and_and_and, and_and_and ? {!word[11] && !word[10],
        (!word[11] && !word[10]) ? !word[9] : !word[11]}
        : {!word[15] && !word[14], (!word[15] && !word[14]) ? !word[13] : !word[15]}};
    assign count = (and_and_and_and_and && and_and_and_2 && !word[3] && !word[2] && !word[1] &&
        !word[0]) ? 5'd16 : 5'({and_and_and_and_and, cat_or_cat});
endmodule
