// verilator lint_off DECLFILENAME

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

// Memory with a port that writes, by lanes, and one that reads.
module TwoPortRam_w39_d64_l1_uold (
    input  logic        clk,
    input  logic        write,
    input  logic [5:0]  writeAddress,
    input  logic [38:0] dataIn,
    input  logic        read,
    input  logic [5:0]  readAddress,
    output logic [38:0] dataOut
);
    logic [38:0] words_word;
    logic [38:0] words [0:63];

    always_ff @(posedge clk) begin
        if (write) begin
            if (write) begin
                words[writeAddress] <= dataIn;
            end
        end
    end

    always_ff @(posedge clk) begin
        if (read) begin
            words_word <= words[readAddress];
        end
    end

    assign dataOut = words_word;
endmodule

// Memory that corrects one wrong bit of a word, and finds two.
module EccRam_da32_de64 (
    input  logic        clk,
    input  logic        write,
    input  logic [5:0]  writeAddress,
    input  logic [31:0] dataIn,
    input  logic [38:0] turned,
    input  logic        read,
    input  logic [5:0]  readAddress,
    output logic [31:0] dataOut,
    output logic        corrected,
    output logic        failed
);
    logic [38:0] encoder_code;
    logic [31:0] decoder_data;
    logic        decoder_corrected;
    logic        decoder_failed;
    logic [38:0] ram_dataOut;
    logic [38:0] ram_dataIn;

    assign dataOut = decoder_data;
    assign corrected = decoder_corrected;
    assign failed = decoder_failed;
    assign ram_dataIn = encoder_code ^ turned;

    SecdedEncoder_d32 encoder (
        .data(dataIn),
        .code(encoder_code)
    );

    SecdedDecoder_d32 decoder (
        .code(ram_dataOut),
        .data(decoder_data),
        .corrected(decoder_corrected),
        .failed(decoder_failed)
    );

    TwoPortRam_w39_d64_l1_uold ram (
        .clk(clk),
        .write(write),
        .writeAddress(writeAddress),
        .dataIn(ram_dataIn),
        .read(read),
        .readAddress(readAddress),
        .dataOut(ram_dataOut)
    );
endmodule
