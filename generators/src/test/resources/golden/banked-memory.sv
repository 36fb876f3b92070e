// verilator lint_off DECLFILENAME

// Round-robin arbiter: the winner goes to the back of the queue.
module RoundRobinArbiter_r3 (
    input  logic       clk,
    input  logic       rst,
    input  logic [2:0] request,
    input  logic       accept,
    output logic [2:0] grant
);
    logic [2:0] preferred;
    logic [2:0] first;

    assign first = request & preferred;
    assign grant = (|first) ? first & (~first + 3'd1) : request & (~request + 3'd1);

    always_ff @(posedge clk) begin
        if (rst) begin
            preferred <= 3'd0;
        end else if (accept && (|request)) begin
            preferred <= ~(grant | (grant - 3'd1));
        end
    end
endmodule

// Memory with one port, and a mask of lanes.
module SinglePortRam_w16_d16_l1_ukeep (
    input  logic        clk,
    input  logic        enable,
    input  logic        write,
    input  logic [3:0]  address,
    input  logic [15:0] dataIn,
    output logic [15:0] dataOut
);
    logic [15:0] words_word;
    logic [15:0] words [0:15];

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

// Memory in banks: ports that want the same bank take turns.
module BankedMemory_p3_banks4_bankw16_w16 (
    input  logic        clk,
    input  logic        rst,
    input  logic        request_0_valid,
    output logic        request_0_ready,
    input  logic        request_0_payload_write,
    input  logic [5:0]  request_0_payload_address,
    input  logic [15:0] request_0_payload_data,
    input  logic        request_1_valid,
    output logic        request_1_ready,
    input  logic        request_1_payload_write,
    input  logic [5:0]  request_1_payload_address,
    input  logic [15:0] request_1_payload_data,
    input  logic        request_2_valid,
    output logic        request_2_ready,
    input  logic        request_2_payload_write,
    input  logic [5:0]  request_2_payload_address,
    input  logic [15:0] request_2_payload_data,
    output logic        read_0_valid,
    output logic [15:0] read_0_payload,
    output logic        read_1_valid,
    output logic [15:0] read_1_payload,
    output logic        read_2_valid,
    output logic [15:0] read_2_payload
);
    logic        read_0_valid_reg;
    logic [1:0]  read_0_payload_reg;
    logic        read_1_valid_reg;
    logic [1:0]  read_1_payload_reg;
    logic        read_2_valid_reg;
    logic [1:0]  read_2_payload_reg;
    logic [2:0]  arbiter_0_grant;
    logic [2:0]  arbiter_1_grant;
    logic [2:0]  arbiter_2_grant;
    logic [2:0]  arbiter_3_grant;
    logic [15:0] ram_0_dataOut;
    logic [15:0] ram_1_dataOut;
    logic [15:0] ram_2_dataOut;
    logic [15:0] ram_3_dataOut;
    logic [2:0]  arbiter_0_request;
    logic [2:0]  arbiter_1_request;
    logic [2:0]  arbiter_2_request;
    logic [2:0]  arbiter_3_request;
    logic        ram_0_enable;
    logic        served_0_write;
    logic [5:0]  served_0_address;
    logic [3:0]  ram_0_address;
    logic [15:0] and_or_and;
    logic [15:0] served_0_data;
    logic        ram_1_enable;
    logic        served_1_write;
    logic [5:0]  served_1_address;
    logic [3:0]  ram_1_address;
    logic [15:0] and_or_and_2;
    logic [15:0] served_1_data;
    logic        ram_2_enable;
    logic        served_2_write;
    logic [5:0]  served_2_address;
    logic [3:0]  ram_2_address;
    logic [15:0] and_or_and_3;
    logic [15:0] served_2_data;
    logic        ram_3_enable;
    logic        served_3_write;
    logic [5:0]  served_3_address;
    logic [3:0]  ram_3_address;
    logic [15:0] and_or_and_4;
    logic [15:0] served_3_data;

    assign request_0_ready = |{arbiter_0_grant[0], arbiter_1_grant[0], arbiter_2_grant[0],
        arbiter_3_grant[0]};

    always_ff @(posedge clk) begin
        if (rst) begin
            read_0_valid_reg <= 1'b0;
            read_1_valid_reg <= 1'b0;
            read_2_valid_reg <= 1'b0;
        end else begin
            read_0_valid_reg <= request_0_valid && request_0_ready && !request_0_payload_write;
            read_1_valid_reg <= request_1_valid && request_1_ready && !request_1_payload_write;
            read_2_valid_reg <= request_2_valid && request_2_ready && !request_2_payload_write;
        end
    end

    always_ff @(posedge clk) begin
        read_0_payload_reg <= request_0_payload_address[1:0];
        read_1_payload_reg <= request_1_payload_address[1:0];
        read_2_payload_reg <= request_2_payload_address[1:0];
    end

    assign read_0_valid = read_0_valid_reg;

    always_comb begin
        case (read_0_payload_reg)
            2'd0: read_0_payload = ram_0_dataOut;
            2'd1: read_0_payload = ram_1_dataOut;
            2'd2: read_0_payload = ram_2_dataOut;
            default: read_0_payload = ram_3_dataOut;
        endcase
    end

    assign request_1_ready = |{arbiter_0_grant[1], arbiter_1_grant[1], arbiter_2_grant[1],
        arbiter_3_grant[1]};
    assign read_1_valid = read_1_valid_reg;

    always_comb begin
        case (read_1_payload_reg)
            2'd0: read_1_payload = ram_0_dataOut;
            2'd1: read_1_payload = ram_1_dataOut;
            2'd2: read_1_payload = ram_2_dataOut;
            default: read_1_payload = ram_3_dataOut;
        endcase
    end

    assign request_2_ready = |{arbiter_0_grant[2], arbiter_1_grant[2], arbiter_2_grant[2],
        arbiter_3_grant[2]};
    assign read_2_valid = read_2_valid_reg;

    always_comb begin
        case (read_2_payload_reg)
            2'd0: read_2_payload = ram_0_dataOut;
            2'd1: read_2_payload = ram_1_dataOut;
            2'd2: read_2_payload = ram_2_dataOut;
            default: read_2_payload = ram_3_dataOut;
        endcase
    end

    assign arbiter_0_request = {request_2_valid && request_2_payload_address[1:0] == 2'd0,
        request_1_valid && request_1_payload_address[1:0] == 2'd0,
        request_0_valid && request_0_payload_address[1:0] == 2'd0};
    assign arbiter_1_request = {request_2_valid && request_2_payload_address[1:0] == 2'd1,
        request_1_valid && request_1_payload_address[1:0] == 2'd1,
        request_0_valid && request_0_payload_address[1:0] == 2'd1};
    assign arbiter_2_request = {request_2_valid && request_2_payload_address[1:0] == 2'd2,
        request_1_valid && request_1_payload_address[1:0] == 2'd2,
        request_0_valid && request_0_payload_address[1:0] == 2'd2};
    assign arbiter_3_request = {request_2_valid && request_2_payload_address[1:0] == 2'd3,
        request_1_valid && request_1_payload_address[1:0] == 2'd3,
        request_0_valid && request_0_payload_address[1:0] == 2'd3};
    assign ram_0_enable = |arbiter_0_grant;
    assign served_0_write = (arbiter_0_grant[0] && request_0_payload_write) ||
        (arbiter_0_grant[1] && request_1_payload_write) ||
        (arbiter_0_grant[2] && request_2_payload_write);
    assign served_0_address = ({6{arbiter_0_grant[0]}} & request_0_payload_address) |
        ({6{arbiter_0_grant[1]}} & request_1_payload_address) |
        ({6{arbiter_0_grant[2]}} & request_2_payload_address);
    assign ram_0_address = served_0_address[5:2];
    assign and_or_and = ({16{arbiter_0_grant[0]}} & request_0_payload_data) |
        ({16{arbiter_0_grant[1]}} & request_1_payload_data);
    assign served_0_data = and_or_and | ({16{arbiter_0_grant[2]}} & request_2_payload_data);
    assign ram_1_enable = |arbiter_1_grant;
    assign served_1_write = (arbiter_1_grant[0] && request_0_payload_write) ||
        (arbiter_1_grant[1] && request_1_payload_write) ||
        (arbiter_1_grant[2] && request_2_payload_write);
    assign served_1_address = ({6{arbiter_1_grant[0]}} & request_0_payload_address) |
        ({6{arbiter_1_grant[1]}} & request_1_payload_address) |
        ({6{arbiter_1_grant[2]}} & request_2_payload_address);
    assign ram_1_address = served_1_address[5:2];
    assign and_or_and_2 = ({16{arbiter_1_grant[0]}} & request_0_payload_data) |
        ({16{arbiter_1_grant[1]}} & request_1_payload_data);
    assign served_1_data = and_or_and_2 | ({16{arbiter_1_grant[2]}} & request_2_payload_data);
    assign ram_2_enable = |arbiter_2_grant;
    assign served_2_write = (arbiter_2_grant[0] && request_0_payload_write) ||
        (arbiter_2_grant[1] && request_1_payload_write) ||
        (arbiter_2_grant[2] && request_2_payload_write);
    assign served_2_address = ({6{arbiter_2_grant[0]}} & request_0_payload_address) |
        ({6{arbiter_2_grant[1]}} & request_1_payload_address) |
        ({6{arbiter_2_grant[2]}} & request_2_payload_address);
    assign ram_2_address = served_2_address[5:2];
    assign and_or_and_3 = ({16{arbiter_2_grant[0]}} & request_0_payload_data) |
        ({16{arbiter_2_grant[1]}} & request_1_payload_data);
    assign served_2_data = and_or_and_3 | ({16{arbiter_2_grant[2]}} & request_2_payload_data);
    assign ram_3_enable = |arbiter_3_grant;
    assign served_3_write = (arbiter_3_grant[0] && request_0_payload_write) ||
        (arbiter_3_grant[1] && request_1_payload_write) ||
        (arbiter_3_grant[2] && request_2_payload_write);
    assign served_3_address = ({6{arbiter_3_grant[0]}} & request_0_payload_address) |
        ({6{arbiter_3_grant[1]}} & request_1_payload_address) |
        ({6{arbiter_3_grant[2]}} & request_2_payload_address);
    assign ram_3_address = served_3_address[5:2];
    assign and_or_and_4 = ({16{arbiter_3_grant[0]}} & request_0_payload_data) |
        ({16{arbiter_3_grant[1]}} & request_1_payload_data);
    assign served_3_data = and_or_and_4 | ({16{arbiter_3_grant[2]}} & request_2_payload_data);

    RoundRobinArbiter_r3 arbiter_0 (
        .clk(clk),
        .rst(rst),
        .request(arbiter_0_request),
        .accept(1'b1),
        .grant(arbiter_0_grant)
    );

    RoundRobinArbiter_r3 arbiter_1 (
        .clk(clk),
        .rst(rst),
        .request(arbiter_1_request),
        .accept(1'b1),
        .grant(arbiter_1_grant)
    );

    RoundRobinArbiter_r3 arbiter_2 (
        .clk(clk),
        .rst(rst),
        .request(arbiter_2_request),
        .accept(1'b1),
        .grant(arbiter_2_grant)
    );

    RoundRobinArbiter_r3 arbiter_3 (
        .clk(clk),
        .rst(rst),
        .request(arbiter_3_request),
        .accept(1'b1),
        .grant(arbiter_3_grant)
    );

    SinglePortRam_w16_d16_l1_ukeep ram_0 (
        .clk(clk),
        .enable(ram_0_enable),
        .write(served_0_write),
        .address(ram_0_address),
        .dataIn(served_0_data),
        .dataOut(ram_0_dataOut)
    );

    SinglePortRam_w16_d16_l1_ukeep ram_1 (
        .clk(clk),
        .enable(ram_1_enable),
        .write(served_1_write),
        .address(ram_1_address),
        .dataIn(served_1_data),
        .dataOut(ram_1_dataOut)
    );

    SinglePortRam_w16_d16_l1_ukeep ram_2 (
        .clk(clk),
        .enable(ram_2_enable),
        .write(served_2_write),
        .address(ram_2_address),
        .dataIn(served_2_data),
        .dataOut(ram_2_dataOut)
    );

    SinglePortRam_w16_d16_l1_ukeep ram_3 (
        .clk(clk),
        .enable(ram_3_enable),
        .write(served_3_write),
        .address(ram_3_address),
        .dataIn(served_3_data),
        .dataOut(ram_3_dataOut)
    );

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, served_0_address[1:0], served_1_address[1:0], served_2_address[1:0],
        served_3_address[1:0]};

`ifndef SYNTHESIS
    logic        request_0_waited = 1'b0;
    logic        request_0_payload_write_past;
    logic [5:0]  request_0_payload_address_past;
    logic [15:0] request_0_payload_data_past;
    logic        request_1_waited = 1'b0;
    logic        request_1_payload_write_past;
    logic [5:0]  request_1_payload_address_past;
    logic [15:0] request_1_payload_data_past;
    logic        request_2_waited = 1'b0;
    logic        request_2_payload_write_past;
    logic [5:0]  request_2_payload_address_past;
    logic [15:0] request_2_payload_data_past;

    always_ff @(posedge clk) begin
        if (rst) begin
            request_0_waited <= 1'b0;
            request_1_waited <= 1'b0;
            request_2_waited <= 1'b0;
        end else begin
            request_0_waited <= request_0_valid && !request_0_ready;
            request_1_waited <= request_1_valid && !request_1_ready;
            request_2_waited <= request_2_valid && !request_2_ready;
        end
    end

    always_ff @(posedge clk) begin
        request_0_payload_write_past <= request_0_payload_write;
        request_0_payload_address_past <= request_0_payload_address;
        request_0_payload_data_past <= request_0_payload_data;
        request_1_payload_write_past <= request_1_payload_write;
        request_1_payload_address_past <= request_1_payload_address;
        request_1_payload_data_past <= request_1_payload_data;
        request_2_payload_write_past <= request_2_payload_write;
        request_2_payload_address_past <= request_2_payload_address;
        request_2_payload_data_past <= request_2_payload_data;
    end

    // stream `request_0` keeps valid until ready
    always @(posedge clk) begin : request_0_keeps_valid
        if (!rst) begin
            assume (!request_0_waited || request_0_valid);
        end
    end

    // stream `request_0` keeps its payload until ready
    always @(posedge clk) begin : request_0_keeps_payload
        if (!rst) begin
            assume (!request_0_waited || (request_0_payload_write == request_0_payload_write_past &&
                request_0_payload_address == request_0_payload_address_past &&
                request_0_payload_data == request_0_payload_data_past));
        end
    end

    // stream `request_1` keeps valid until ready
    always @(posedge clk) begin : request_1_keeps_valid
        if (!rst) begin
            assume (!request_1_waited || request_1_valid);
        end
    end

    // stream `request_1` keeps its payload until ready
    always @(posedge clk) begin : request_1_keeps_payload
        if (!rst) begin
            assume (!request_1_waited || (request_1_payload_write == request_1_payload_write_past &&
                request_1_payload_address == request_1_payload_address_past &&
                request_1_payload_data == request_1_payload_data_past));
        end
    end

    // stream `request_2` keeps valid until ready
    always @(posedge clk) begin : request_2_keeps_valid
        if (!rst) begin
            assume (!request_2_waited || request_2_valid);
        end
    end

    // stream `request_2` keeps its payload until ready
    always @(posedge clk) begin : request_2_keeps_payload
        if (!rst) begin
            assume (!request_2_waited || (request_2_payload_write == request_2_payload_write_past &&
                request_2_payload_address == request_2_payload_address_past &&
                request_2_payload_data == request_2_payload_data_past));
        end
    end
`endif
endmodule
