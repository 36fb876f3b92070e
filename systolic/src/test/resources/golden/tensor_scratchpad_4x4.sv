// verilator lint_off DECLFILENAME

// Memory with one port, and a mask of lanes.
module SinglePortRam_w16_d4_l1_ukeep (
    input  logic        clk,
    input  logic        enable,
    input  logic        write,
    input  logic [1:0]  address,
    input  logic [15:0] dataIn,
    output logic [15:0] dataOut
);
    logic [15:0] words_word;
    logic [15:0] words [0:3];

    always_ff @(posedge clk) begin
        if (enable && write) begin
            if (write) begin
                words[address] <= dataIn;
            end
        end
    end

    always_ff @(posedge clk) begin
        if (enable && !write) begin
            words_word <= words[address];
        end
    end

    assign dataOut = words_word;
endmodule

// Scratchpad in banks: inputs go before weights, results and loads.
module Scratchpad_2x2_d8_s4x16_a8_b16_m32_o4_q8_half_away (
    input  logic        clk,
    input  logic        read_0_valid,
    output logic        read_0_ready,
    input  logic [3:0]  read_0_payload,
    input  logic        read_1_valid,
    output logic        read_1_ready,
    input  logic [3:0]  read_1_payload,
    output logic [15:0] data_0,
    output logic [15:0] data_1,
    input  logic        write_0_valid,
    output logic        write_0_ready,
    input  logic [3:0]  write_0_payload_address,
    input  logic [15:0] write_0_payload_data,
    input  logic        write_1_valid,
    output logic        write_1_ready,
    input  logic [3:0]  write_1_payload_address,
    input  logic [15:0] write_1_payload_data
);
    logic [1:0]  data_0_reg;
    logic [1:0]  data_1_reg;
    logic [15:0] ram_0_dataOut;
    logic [15:0] ram_1_dataOut;
    logic [15:0] ram_2_dataOut;
    logic [15:0] ram_3_dataOut;
    logic        asks_0;
    logic        asks_1;
    logic        asks_2;
    logic        asks_3;
    logic        asks_and_not_any_cat;
    logic        asks_and_not_any_cat_2;
    logic [3:0]  served_0;
    logic        asks_4;
    logic        asks_5;
    logic        asks_6;
    logic        asks_7;
    logic        asks_and_not_any_cat_3;
    logic        asks_and_not_any_cat_4;
    logic [3:0]  served_1;
    logic        asks_8;
    logic        asks_9;
    logic        asks_10;
    logic        asks_11;
    logic        asks_and_not_any_cat_5;
    logic        asks_and_not_any_cat_6;
    logic [3:0]  served_2;
    logic        asks_12;
    logic        asks_13;
    logic        asks_14;
    logic        asks_15;
    logic        asks_and_not_any_cat_7;
    logic        asks_and_not_any_cat_8;
    logic [3:0]  served_3;
    logic        taken_0;
    logic        taken_1;
    logic        taken_2;
    logic        taken_3;
    logic [3:0]  grants_0;
    logic        ram_0_enable;
    logic        writes_0;
    logic [1:0]  ram_0_address;
    logic [15:0] ram_0_dataIn;
    logic [3:0]  grants_1;
    logic        ram_1_enable;
    logic        writes_1;
    logic [1:0]  ram_1_address;
    logic [15:0] ram_1_dataIn;
    logic [3:0]  grants_2;
    logic        ram_2_enable;
    logic        writes_2;
    logic [1:0]  ram_2_address;
    logic [15:0] ram_2_dataIn;
    logic [3:0]  grants_3;
    logic        ram_3_enable;
    logic        writes_3;
    logic [1:0]  ram_3_address;
    logic [15:0] ram_3_dataIn;

    assign asks_0 = write_1_valid && write_1_payload_address[1:0] == 2'd0;
    assign asks_1 = read_0_valid && read_0_payload[1:0] == 2'd0;
    assign asks_2 = read_1_valid && read_1_payload[1:0] == 2'd0;
    assign asks_3 = write_0_valid && write_0_payload_address[1:0] == 2'd0;
    assign asks_and_not_any_cat = asks_0 && !(|{asks_1, asks_2, asks_3});
    assign asks_and_not_any_cat_2 = asks_3 && !(|{asks_1, asks_2});
    assign served_0 = {asks_and_not_any_cat, asks_and_not_any_cat_2, asks_2 && !asks_1, asks_1};
    assign asks_4 = write_1_valid && write_1_payload_address[1:0] == 2'd1;
    assign asks_5 = read_0_valid && read_0_payload[1:0] == 2'd1;
    assign asks_6 = read_1_valid && read_1_payload[1:0] == 2'd1;
    assign asks_7 = write_0_valid && write_0_payload_address[1:0] == 2'd1;
    assign asks_and_not_any_cat_3 = asks_4 && !(|{asks_5, asks_6, asks_7});
    assign asks_and_not_any_cat_4 = asks_7 && !(|{asks_5, asks_6});
    assign served_1 = {asks_and_not_any_cat_3, asks_and_not_any_cat_4, asks_6 && !asks_5, asks_5};
    assign asks_8 = write_1_valid && write_1_payload_address[1:0] == 2'd2;
    assign asks_9 = read_0_valid && read_0_payload[1:0] == 2'd2;
    assign asks_10 = read_1_valid && read_1_payload[1:0] == 2'd2;
    assign asks_11 = write_0_valid && write_0_payload_address[1:0] == 2'd2;
    assign asks_and_not_any_cat_5 = asks_8 && !(|{asks_9, asks_10, asks_11});
    assign asks_and_not_any_cat_6 = asks_11 && !(|{asks_9, asks_10});
    assign served_2 = {asks_and_not_any_cat_5, asks_and_not_any_cat_6, asks_10 && !asks_9, asks_9};
    assign asks_12 = write_1_valid && write_1_payload_address[1:0] == 2'd3;
    assign asks_13 = read_0_valid && read_0_payload[1:0] == 2'd3;
    assign asks_14 = read_1_valid && read_1_payload[1:0] == 2'd3;
    assign asks_15 = write_0_valid && write_0_payload_address[1:0] == 2'd3;
    assign asks_and_not_any_cat_7 = asks_12 && !(|{asks_13, asks_14, asks_15});
    assign asks_and_not_any_cat_8 = asks_15 && !(|{asks_13, asks_14});
    assign served_3 = {asks_and_not_any_cat_7, asks_and_not_any_cat_8, asks_14 && !asks_13,
        asks_13};
    assign taken_0 = |{served_0[0], served_1[0], served_2[0], served_3[0]};
    assign read_0_ready = taken_0;

    always_ff @(posedge clk) begin
        data_0_reg <= read_0_payload[1:0];
        data_1_reg <= read_1_payload[1:0];
    end

    always_comb begin
        case (data_0_reg)
            2'd0: data_0 = ram_0_dataOut;
            2'd1: data_0 = ram_1_dataOut;
            2'd2: data_0 = ram_2_dataOut;
            default: data_0 = ram_3_dataOut;
        endcase
    end

    assign taken_1 = |{served_0[1], served_1[1], served_2[1], served_3[1]};
    assign read_1_ready = taken_1;

    always_comb begin
        case (data_1_reg)
            2'd0: data_1 = ram_0_dataOut;
            2'd1: data_1 = ram_1_dataOut;
            2'd2: data_1 = ram_2_dataOut;
            default: data_1 = ram_3_dataOut;
        endcase
    end

    assign taken_2 = |{served_0[2], served_1[2], served_2[2], served_3[2]};
    assign write_0_ready = taken_2;
    assign taken_3 = |{served_0[3], served_1[3], served_2[3], served_3[3]};
    assign write_1_ready = taken_3;
    assign grants_0 = {asks_and_not_any_cat, asks_and_not_any_cat_2, asks_2 && !asks_1, asks_1};
    assign ram_0_enable = |grants_0;
    assign writes_0 = |{asks_and_not_any_cat_2, asks_and_not_any_cat};
    assign ram_0_address = ({2{grants_0[0]}} & read_0_payload[3:2]) |
        ({2{grants_0[1]}} & read_1_payload[3:2]) |
        ({2{grants_0[2]}} & write_0_payload_address[3:2]) |
        ({2{grants_0[3]}} & write_1_payload_address[3:2]);
    assign ram_0_dataIn = asks_and_not_any_cat_2 ? write_0_payload_data : write_1_payload_data;
    assign grants_1 = {asks_and_not_any_cat_3, asks_and_not_any_cat_4, asks_6 && !asks_5, asks_5};
    assign ram_1_enable = |grants_1;
    assign writes_1 = |{asks_and_not_any_cat_4, asks_and_not_any_cat_3};
    assign ram_1_address = ({2{grants_1[0]}} & read_0_payload[3:2]) |
        ({2{grants_1[1]}} & read_1_payload[3:2]) |
        ({2{grants_1[2]}} & write_0_payload_address[3:2]) |
        ({2{grants_1[3]}} & write_1_payload_address[3:2]);
    assign ram_1_dataIn = asks_and_not_any_cat_4 ? write_0_payload_data : write_1_payload_data;
    assign grants_2 = {asks_and_not_any_cat_5, asks_and_not_any_cat_6, asks_10 && !asks_9, asks_9};
    assign ram_2_enable = |grants_2;
    assign writes_2 = |{asks_and_not_any_cat_6, asks_and_not_any_cat_5};
    assign ram_2_address = ({2{grants_2[0]}} & read_0_payload[3:2]) |
        ({2{grants_2[1]}} & read_1_payload[3:2]) |
        ({2{grants_2[2]}} & write_0_payload_address[3:2]) |
        ({2{grants_2[3]}} & write_1_payload_address[3:2]);
    assign ram_2_dataIn = asks_and_not_any_cat_6 ? write_0_payload_data : write_1_payload_data;
    assign grants_3 = {asks_and_not_any_cat_7, asks_and_not_any_cat_8, asks_14 && !asks_13,
        asks_13};
    assign ram_3_enable = |grants_3;
    assign writes_3 = |{asks_and_not_any_cat_8, asks_and_not_any_cat_7};
    assign ram_3_address = ({2{grants_3[0]}} & read_0_payload[3:2]) |
        ({2{grants_3[1]}} & read_1_payload[3:2]) |
        ({2{grants_3[2]}} & write_0_payload_address[3:2]) |
        ({2{grants_3[3]}} & write_1_payload_address[3:2]);
    assign ram_3_dataIn = asks_and_not_any_cat_8 ? write_0_payload_data : write_1_payload_data;

    SinglePortRam_w16_d4_l1_ukeep ram_0 (
        .clk(clk),
        .enable(ram_0_enable),
        .write(writes_0),
        .address(ram_0_address),
        .dataIn(ram_0_dataIn),
        .dataOut(ram_0_dataOut)
    );

    SinglePortRam_w16_d4_l1_ukeep ram_1 (
        .clk(clk),
        .enable(ram_1_enable),
        .write(writes_1),
        .address(ram_1_address),
        .dataIn(ram_1_dataIn),
        .dataOut(ram_1_dataOut)
    );

    SinglePortRam_w16_d4_l1_ukeep ram_2 (
        .clk(clk),
        .enable(ram_2_enable),
        .write(writes_2),
        .address(ram_2_address),
        .dataIn(ram_2_dataIn),
        .dataOut(ram_2_dataOut)
    );

    SinglePortRam_w16_d4_l1_ukeep ram_3 (
        .clk(clk),
        .enable(ram_3_enable),
        .write(writes_3),
        .address(ram_3_address),
        .dataIn(ram_3_dataIn),
        .dataOut(ram_3_dataOut)
    );
endmodule
