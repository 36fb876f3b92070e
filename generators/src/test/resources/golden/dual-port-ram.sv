// Memory with two ports, and a mask of lanes.
module DualPortRam_w32_d64_l4_uold (
    input  logic        clk,
    input  logic        port_0_enable,
    input  logic [3:0]  port_0_write,
    input  logic [5:0]  port_0_address,
    input  logic [31:0] port_0_dataIn,
    output logic [31:0] port_0_dataOut,
    input  logic        port_1_enable,
    input  logic [3:0]  port_1_write,
    input  logic [5:0]  port_1_address,
    input  logic [31:0] port_1_dataIn,
    output logic [31:0] port_1_dataOut
);
    logic [31:0] words_word_0;
    logic [31:0] words_word_1;
    logic [31:0] words [0:63];

    always_ff @(posedge clk) begin
        if (port_0_enable && (|port_0_write)) begin
            if (port_0_write[0]) begin
                words[port_0_address][7:0] <= port_0_dataIn[7:0];
            end
            if (port_0_write[1]) begin
                words[port_0_address][15:8] <= port_0_dataIn[15:8];
            end
            if (port_0_write[2]) begin
                words[port_0_address][23:16] <= port_0_dataIn[23:16];
            end
            if (port_0_write[3]) begin
                words[port_0_address][31:24] <= port_0_dataIn[31:24];
            end
        end
        if (port_1_enable && (|port_1_write)) begin
            if (port_1_write[0]) begin
                words[port_1_address][7:0] <= port_1_dataIn[7:0];
            end
            if (port_1_write[1]) begin
                words[port_1_address][15:8] <= port_1_dataIn[15:8];
            end
            if (port_1_write[2]) begin
                words[port_1_address][23:16] <= port_1_dataIn[23:16];
            end
            if (port_1_write[3]) begin
                words[port_1_address][31:24] <= port_1_dataIn[31:24];
            end
        end
    end

    always_ff @(posedge clk) begin
        if (port_0_enable) begin
            words_word_0 <= words[port_0_address];
        end
    end

    assign port_0_dataOut = words_word_0;

    always_ff @(posedge clk) begin
        if (port_1_enable) begin
            words_word_1 <= words[port_1_address];
        end
    end

    assign port_1_dataOut = words_word_1;
endmodule
