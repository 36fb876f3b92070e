// Memory with one port, and a mask of lanes.
module SinglePortRam_w32_d64_l4_uold (
    input  logic        clk,
    input  logic        enable,
    input  logic [3:0]  write,
    input  logic [5:0]  address,
    input  logic [31:0] dataIn,
    output logic [31:0] dataOut
);
    logic [31:0] words_word;
    logic [31:0] words [0:63];

    always_ff @(posedge clk) begin
        if (enable && (|write)) begin
            if (write[0]) begin
                words[address][7:0] <= dataIn[7:0];
            end
            if (write[1]) begin
                words[address][15:8] <= dataIn[15:8];
            end
            if (write[2]) begin
                words[address][23:16] <= dataIn[23:16];
            end
            if (write[3]) begin
                words[address][31:24] <= dataIn[31:24];
            end
        end
    end

    always_ff @(posedge clk) begin
        if (enable) begin
            words_word <= words[address];
        end
    end

    assign dataOut = words_word;
endmodule
