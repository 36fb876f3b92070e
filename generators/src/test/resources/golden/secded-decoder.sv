// Corrects one wrong bit, and finds two.
module SecdedDecoder_d32 (
    input  logic [38:0] code,
    output logic [31:0] data,
    output logic        corrected,
    output logic        failed
);
    logic [31:0] received;
    logic [6:0]  parity_code_cat_cat;
    logic [6:0]  syndrome;
    logic [31:0] wrongBits;
    logic        wrongCheck;

    assign received = code[31:0];
    assign parity_code_cat_cat = {^{code[29:28], received[25], received[22], received[20],
        received[18], code[15:14], received[11], received[9], received[6], received[4],
        received[2]}, ^{received[30], received[27], code[24:23], received[20], code[17:16],
        received[13], received[11], received[8], received[6], received[4], received[1]},
        ^{received[31], received[29], code[26:25], received[21], code[19:18], received[15],
        received[13], received[10], received[8], received[6], received[3], received[1]},
        ^{received[31], code[28:27], received[24], received[22], received[20], received[17],
        received[15], received[12], received[10], received[7], received[5], received[3],
        received[1]}, ^{code[30:29], received[26], code[23:22], received[19], received[17],
        received[14], received[12], code[9:8], received[5], received[3], received[0]},
        ^{received[30], received[28], code[25:24], received[21], received[19], received[16],
        received[14], code[11:10], received[7], received[5], received[2], received[0]},
        ^{received[31], code[27:26], received[23], received[21], received[18], received[16],
        code[13:12], received[9], received[7], received[4], received[2], received[0]}};
    assign syndrome = parity_code_cat_cat ^ code[38:32];
    assign wrongBits = {syndrome == 7'd25, syndrome == 7'd38, syndrome == 7'd84, syndrome == 7'd74,
        syndrome == 7'd41, syndrome == 7'd21, syndrome == 7'd82, syndrome == 7'd42,
        syndrome == 7'd37, syndrome == 7'd76, syndrome == 7'd19, syndrome == 7'd104,
        syndrome == 7'd22, syndrome == 7'd81, syndrome == 7'd44, syndrome == 7'd35,
        syndrome == 7'd88, syndrome == 7'd70, syndrome == 7'd49, syndrome == 7'd13,
        syndrome == 7'd98, syndrome == 7'd26, syndrome == 7'd69, syndrome == 7'd52,
        syndrome == 7'd11, syndrome == 7'd112, syndrome == 7'd14, syndrome == 7'd97,
        syndrome == 7'd28, syndrome == 7'd67, syndrome == 7'd56, syndrome == 7'd7};
    assign data = received ^ wrongBits;
    assign wrongCheck = (|syndrome) && (syndrome & (syndrome - 7'd1)) == 7'd0;
    assign corrected = (|wrongBits) || wrongCheck;
    assign failed = (|syndrome) && !corrected;
endmodule
