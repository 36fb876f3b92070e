// Adds a code that corrects one wrong bit and finds two.
module SecdedEncoder_d32 (
    input  logic [31:0] data,
    output logic [38:0] code
);
    logic [6:0] checks;

    assign checks = {^{data[29:28], data[25], data[22], data[20], data[18], data[15:14], data[11],
        data[9], data[6], data[4], data[2]},
        ^{data[30], data[27], data[24:23], data[20], data[17:16], data[13], data[11], data[8],
        data[6], data[4], data[1]}, ^{data[31], data[29], data[26:25], data[21], data[19:18],
        data[15], data[13], data[10], data[8], data[6], data[3], data[1]},
        ^{data[31], data[28:27], data[24], data[22], data[20], data[17], data[15], data[12],
        data[10], data[7], data[5], data[3], data[1]},
        ^{data[30:29], data[26], data[23:22], data[19], data[17], data[14], data[12], data[9:8],
        data[5], data[3], data[0]}, ^{data[30], data[28], data[25:24], data[21], data[19], data[16],
        data[14], data[11:10], data[7], data[5], data[2], data[0]},
        ^{data[31], data[27:26], data[23], data[21], data[18], data[16], data[13:12], data[9],
        data[7], data[4], data[2], data[0]}};
    assign code = {checks, data};
endmodule
