module Memories (
    input  logic        clk,
    input  logic        write,
    input  logic [3:0]  writeAddress,
    input  logic [3:0]  readAddress,
    input  logic [15:0] data,
    input  logic [1:0]  bytes,
    output logic [15:0] word,
    output logic [7:0]  square
);
    logic [15:0] store_word;
    logic        store_hit_1;
    logic [7:0]  store_hit_value_1;
    logic        store_hit_0;
    logic [7:0]  store_hit_value_0;
    logic        store_written;
    logic [15:0] store_new;
    logic [15:0] data_plus_1;
    logic [15:0] store [0:15];
    logic [7:0]  squares [0:15];

    initial begin
        squares[0] = 8'd0;
        squares[1] = 8'd1;
        squares[2] = 8'd4;
        squares[3] = 8'd9;
        squares[4] = 8'd16;
        squares[5] = 8'd25;
        squares[6] = 8'd36;
        squares[7] = 8'd49;
        squares[8] = 8'd0;
        squares[9] = 8'd0;
        squares[10] = 8'd0;
        squares[11] = 8'd0;
        squares[12] = 8'd0;
        squares[13] = 8'd0;
        squares[14] = 8'd0;
        squares[15] = 8'd0;
    end

    always_comb begin
        store_written = 1'b0;
        if (write) begin
            store_written = 1'b1;
        end
    end

    assign data_plus_1 = data + 16'd1;

    always_ff @(posedge clk) begin
        if (write) begin
            if (bytes[0]) begin
                store[writeAddress][7:0] <= data_plus_1[7:0];
            end
            if (bytes[1]) begin
                store[writeAddress][15:8] <= data_plus_1[15:8];
            end
        end
    end

    always_ff @(posedge clk) begin
        store_word <= store[readAddress];
        store_hit_1 <= store_written && writeAddress == readAddress && bytes[1];
        store_hit_value_1 <= data_plus_1[15:8];
        store_hit_0 <= store_written && writeAddress == readAddress && bytes[0];
        store_hit_value_0 <= data_plus_1[7:0];
    end

    assign word = store_new;
    assign square = squares[readAddress];
    assign store_new = {store_hit_1 ? store_hit_value_1 : store_word[15:8],
        store_hit_0 ? store_hit_value_0 : store_word[7:0]};
endmodule
