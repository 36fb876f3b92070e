// Memory with a port that writes, by lanes, and one that reads.
module TwoPortRam_w32_d64_l4_uold (
    input  logic        clk,
    input  logic [3:0]  write,
    input  logic [5:0]  writeAddress,
    input  logic [31:0] dataIn,
    input  logic        read,
    input  logic [5:0]  readAddress,
    output logic [31:0] dataOut
);
    logic [31:0] words_word;
    logic [31:0] words [0:63];

    always_ff @(posedge clk) begin
        if (|write) begin
            if (write[0]) begin
                words[writeAddress][7:0] <= dataIn[7:0];
            end
            if (write[1]) begin
                words[writeAddress][15:8] <= dataIn[15:8];
            end
            if (write[2]) begin
                words[writeAddress][23:16] <= dataIn[23:16];
            end
            if (write[3]) begin
                words[writeAddress][31:24] <= dataIn[31:24];
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
