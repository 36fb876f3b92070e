// Table of constants.
module Rom_w8_bc2a5579 (
    input  logic [3:0] address,
    output logic [7:0] data
);
    logic [7:0] words [0:15];

    initial begin
        words[0] = 8'd0;
        words[1] = 8'd1;
        words[2] = 8'd4;
        words[3] = 8'd9;
        words[4] = 8'd16;
        words[5] = 8'd25;
        words[6] = 8'd36;
        words[7] = 8'd49;
        words[8] = 8'd64;
        words[9] = 8'd81;
        words[10] = 8'd100;
        words[11] = 8'd121;
        words[12] = 8'd144;
        words[13] = 8'd169;
        words[14] = 8'd196;
        words[15] = 8'd225;
    end

    assign data = words[address];
endmodule
