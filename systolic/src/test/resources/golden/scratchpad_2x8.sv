// verilator lint_off DECLFILENAME

// Round-robin arbiter: the winner goes to the back of the queue.
module RoundRobinArbiter_r2 (
    input  logic       clk,
    input  logic       rst,
    input  logic [1:0] request,
    input  logic       accept,
    output logic [1:0] grant
);
    logic [1:0] preferred;
    logic [1:0] first;

    assign first = request & preferred;
    assign grant = (|first) ? first & (~first + 2'd1) : request & (~request + 2'd1);

    always_ff @(posedge clk) begin
        if (rst) begin
            preferred <= 2'd0;
        end else if (accept && (|request)) begin
            preferred <= ~(grant | (grant - 2'd1));
        end
    end
endmodule

// Memory with one port, and a mask of lanes.
module SinglePortRam_w8_d8_l1_ukeep (
    input  logic       clk,
    input  logic       enable,
    input  logic       write,
    input  logic [2:0] address,
    input  logic [7:0] dataIn,
    output logic [7:0] dataOut
);
    logic [7:0] words_word;
    logic [7:0] words [0:7];

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
module BankedMemory_p2_banks2_bankw8_w8 (
    input  logic       clk,
    input  logic       rst,
    input  logic       request_0_valid,
    output logic       request_0_ready,
    input  logic       request_0_payload_write,
    input  logic [3:0] request_0_payload_address,
    input  logic [7:0] request_0_payload_data,
    input  logic       request_1_valid,
    output logic       request_1_ready,
    input  logic       request_1_payload_write,
    input  logic [3:0] request_1_payload_address,
    input  logic [7:0] request_1_payload_data,
    output logic       read_0_valid,
    output logic [7:0] read_0_payload,
    output logic       read_1_valid,
    output logic [7:0] read_1_payload
);
    logic       read_0_valid_reg;
    logic       read_0_payload_reg;
    logic       read_1_valid_reg;
    logic       read_1_payload_reg;
    logic [1:0] arbiter_0_grant;
    logic [1:0] arbiter_1_grant;
    logic [7:0] ram_0_dataOut;
    logic [7:0] ram_1_dataOut;
    logic [1:0] arbiter_0_request;
    logic [1:0] arbiter_1_request;
    logic       ram_0_enable;
    logic       served_0_write;
    logic [3:0] served_0_address;
    logic [2:0] ram_0_address;
    logic [7:0] served_0_data;
    logic       ram_1_enable;
    logic       served_1_write;
    logic [3:0] served_1_address;
    logic [2:0] ram_1_address;
    logic [7:0] served_1_data;

    assign request_0_ready = |{arbiter_0_grant[0], arbiter_1_grant[0]};

    always_ff @(posedge clk) begin
        if (rst) begin
            read_0_valid_reg <= 1'b0;
            read_1_valid_reg <= 1'b0;
        end else begin
            read_0_valid_reg <= request_0_valid && request_0_ready && !request_0_payload_write;
            read_1_valid_reg <= request_1_valid && request_1_ready && !request_1_payload_write;
        end
    end

    always_ff @(posedge clk) begin
        read_0_payload_reg <= request_0_payload_address[0];
        read_1_payload_reg <= request_1_payload_address[0];
    end

    assign read_0_valid = read_0_valid_reg;
    assign read_0_payload = read_0_payload_reg == 1'b0 ? ram_0_dataOut : ram_1_dataOut;
    assign request_1_ready = |{arbiter_0_grant[1], arbiter_1_grant[1]};
    assign read_1_valid = read_1_valid_reg;
    assign read_1_payload = read_1_payload_reg == 1'b0 ? ram_0_dataOut : ram_1_dataOut;
    assign arbiter_0_request = {request_1_valid && request_1_payload_address[0] == 1'b0,
        request_0_valid && request_0_payload_address[0] == 1'b0};
    assign arbiter_1_request = {request_1_valid && request_1_payload_address[0] == 1'b1,
        request_0_valid && request_0_payload_address[0] == 1'b1};
    assign ram_0_enable = |arbiter_0_grant;
    assign served_0_write = (arbiter_0_grant[0] && request_0_payload_write) ||
        (arbiter_0_grant[1] && request_1_payload_write);
    assign served_0_address = ({4{arbiter_0_grant[0]}} & request_0_payload_address) |
        ({4{arbiter_0_grant[1]}} & request_1_payload_address);
    assign ram_0_address = served_0_address[3:1];
    assign served_0_data = ({8{arbiter_0_grant[0]}} & request_0_payload_data) |
        ({8{arbiter_0_grant[1]}} & request_1_payload_data);
    assign ram_1_enable = |arbiter_1_grant;
    assign served_1_write = (arbiter_1_grant[0] && request_0_payload_write) ||
        (arbiter_1_grant[1] && request_1_payload_write);
    assign served_1_address = ({4{arbiter_1_grant[0]}} & request_0_payload_address) |
        ({4{arbiter_1_grant[1]}} & request_1_payload_address);
    assign ram_1_address = served_1_address[3:1];
    assign served_1_data = ({8{arbiter_1_grant[0]}} & request_0_payload_data) |
        ({8{arbiter_1_grant[1]}} & request_1_payload_data);

    RoundRobinArbiter_r2 arbiter_0 (
        .clk(clk),
        .rst(rst),
        .request(arbiter_0_request),
        .accept(1'b1),
        .grant(arbiter_0_grant)
    );

    RoundRobinArbiter_r2 arbiter_1 (
        .clk(clk),
        .rst(rst),
        .request(arbiter_1_request),
        .accept(1'b1),
        .grant(arbiter_1_grant)
    );

    SinglePortRam_w8_d8_l1_ukeep ram_0 (
        .clk(clk),
        .enable(ram_0_enable),
        .write(served_0_write),
        .address(ram_0_address),
        .dataIn(served_0_data),
        .dataOut(ram_0_dataOut)
    );

    SinglePortRam_w8_d8_l1_ukeep ram_1 (
        .clk(clk),
        .enable(ram_1_enable),
        .write(served_1_write),
        .address(ram_1_address),
        .dataIn(served_1_data),
        .dataOut(ram_1_dataOut)
    );

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, served_0_address[0], served_1_address[0]};

`ifndef SYNTHESIS
    logic       request_0_waited = 1'b0;
    logic       request_0_payload_write_past;
    logic [3:0] request_0_payload_address_past;
    logic [7:0] request_0_payload_data_past;
    logic       request_1_waited = 1'b0;
    logic       request_1_payload_write_past;
    logic [3:0] request_1_payload_address_past;
    logic [7:0] request_1_payload_data_past;

    always_ff @(posedge clk) begin
        if (rst) begin
            request_0_waited <= 1'b0;
            request_1_waited <= 1'b0;
        end else begin
            request_0_waited <= request_0_valid && !request_0_ready;
            request_1_waited <= request_1_valid && !request_1_ready;
        end
    end

    always_ff @(posedge clk) begin
        request_0_payload_write_past <= request_0_payload_write;
        request_0_payload_address_past <= request_0_payload_address;
        request_0_payload_data_past <= request_0_payload_data;
        request_1_payload_write_past <= request_1_payload_write;
        request_1_payload_address_past <= request_1_payload_address;
        request_1_payload_data_past <= request_1_payload_data;
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
`endif
endmodule

// First-in first-out buffer between two streams.
module Fifo_w8_d4 (
    input  logic       clk,
    input  logic       rst,
    input  logic       in_valid,
    output logic       in_ready,
    input  logic [7:0] in_payload,
    output logic       out_valid,
    input  logic       out_ready,
    output logic [7:0] out_payload,
    output logic [2:0] count
);
    logic [2:0] head;
    logic [2:0] tail;
    logic [2:0] held;
    logic [7:0] words [0:3];

    assign held = tail - head;
    assign in_ready = held != 3'd4;
    assign out_valid = held != 3'd0;
    assign out_payload = words[head[1:0]];
    assign count = held;

    always_ff @(posedge clk) begin
        if (rst) begin
            tail <= 3'd0;
        end else if (in_valid && in_ready) begin
            tail <= tail + 3'd1;
        end
    end

    always_ff @(posedge clk) begin
        if (in_valid && in_ready) begin
            words[tail[1:0]] <= in_payload;
        end
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            head <= 3'd0;
        end else if (out_valid && out_ready) begin
            head <= head + 3'd1;
        end
    end

`ifndef SYNTHESIS
    logic       in_waited = 1'b0;
    logic [7:0] in_payload_past;
    logic       out_waited = 1'b0;
    logic [7:0] out_payload_past;

    always_ff @(posedge clk) begin
        if (rst) begin
            in_waited <= 1'b0;
            out_waited <= 1'b0;
        end else begin
            in_waited <= in_valid && !in_ready;
            out_waited <= out_valid && !out_ready;
        end
    end

    always_ff @(posedge clk) begin
        in_payload_past <= in_payload;
        out_payload_past <= out_payload;
    end

    // stream `in` keeps valid until ready
    always @(posedge clk) begin : in_keeps_valid
        if (!rst) begin
            assume (!in_waited || in_valid);
        end
    end

    // stream `in` keeps its payload until ready
    always @(posedge clk) begin : in_keeps_payload
        if (!rst) begin
            assume (!in_waited || in_payload == in_payload_past);
        end
    end

    // stream `out` keeps valid until ready
    always @(posedge clk) begin : out_keeps_valid
        if (!rst) begin
            assert (!out_waited || out_valid);
        end
    end

    // stream `out` keeps its payload until ready
    always @(posedge clk) begin : out_keeps_payload
        if (!rst) begin
            assert (!out_waited || out_payload == out_payload_past);
        end
    end
`endif
endmodule

// Copies blocks of words between a scratchpad and the memory outside.
module Dma_banks2_bankw8_w8_e10 (
    input  logic       clk,
    input  logic       rst,
    input  logic       command_valid,
    output logic       command_ready,
    input  logic       command_payload_store,
    input  logic [9:0] command_payload_external,
    input  logic [3:0] command_payload_local,
    input  logic [4:0] command_payload_length,
    output logic       busy,
    output logic       external_valid,
    input  logic       external_ready,
    output logic       external_payload_write,
    output logic [9:0] external_payload_address,
    output logic [7:0] external_payload_data,
    input  logic       externalRead_valid,
    input  logic [7:0] externalRead_payload,
    output logic       local_valid,
    input  logic       local_ready,
    output logic       local_payload_write,
    output logic [3:0] local_payload_address,
    output logic [7:0] local_payload_data,
    input  logic       localRead_valid,
    input  logic [7:0] localRead_payload
);
    logic       store;
    logic [9:0] externalAddress;
    logic [3:0] localAddress;
    logic [4:0] toRead;
    logic [4:0] toWrite;
    logic [2:0] ahead;
    logic       buffer_in_ready;
    logic       buffer_out_valid;
    logic [7:0] buffer_out_payload;
    logic [2:0] buffer_count;
    logic       mayRead;
    logic       readFire;
    logic       writeFire;
    logic       buffer_in_valid;
    logic [7:0] buffer_in_payload;

    assign mayRead = toRead != 5'd0 && ahead != 3'd4;
    assign external_valid = store ? buffer_out_valid : mayRead;
    assign external_payload_write = store;
    assign external_payload_address = externalAddress;
    assign external_payload_data = store ? buffer_out_payload : 8'd0;
    assign local_valid = store ? mayRead : buffer_out_valid;
    assign local_payload_write = !store;
    assign local_payload_address = localAddress;
    assign local_payload_data = store ? 8'd0 : buffer_out_payload;
    assign readFire = store ? local_valid && local_ready : external_valid && external_ready;
    assign writeFire = store ? external_valid && external_ready : local_valid && local_ready;

    always_ff @(posedge clk) begin
        if (rst) begin
            toRead <= 5'd0;
            toWrite <= 5'd0;
            externalAddress <= 10'd0;
            localAddress <= 4'd0;
            store <= 1'b0;
        end else begin
            if (readFire) begin
                toRead <= toRead - 5'd1;
            end
            if (writeFire) begin
                toWrite <= toWrite - 5'd1;
            end
            if (external_valid && external_ready) begin
                externalAddress <= externalAddress + 10'd1;
            end
            if (local_valid && local_ready) begin
                localAddress <= localAddress + 4'd1;
            end
            if (command_valid && command_ready) begin
                store <= command_payload_store;
                externalAddress <= command_payload_external;
                localAddress <= command_payload_local;
                toRead <= command_payload_length;
                toWrite <= command_payload_length;
            end
        end
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            ahead <= 3'd0;
        end else if (readFire && !writeFire) begin
            ahead <= ahead + 3'd1;
        end else if (writeFire && !readFire) begin
            ahead <= ahead - 3'd1;
        end
    end

    assign command_ready = toWrite == 5'd0;
    assign busy = toWrite != 5'd0;
    assign buffer_in_valid = store ? localRead_valid : externalRead_valid;
    assign buffer_in_payload = store ? localRead_payload : externalRead_payload;

    Fifo_w8_d4 buffer (
        .clk(clk),
        .rst(rst),
        .in_valid(buffer_in_valid),
        .in_ready(buffer_in_ready),
        .in_payload(buffer_in_payload),
        .out_valid(buffer_out_valid),
        .out_ready(writeFire),
        .out_payload(buffer_out_payload),
        .count(buffer_count)
    );

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, buffer_in_ready, buffer_count};

`ifndef SYNTHESIS
    logic       command_waited = 1'b0;
    logic       command_payload_store_past;
    logic [9:0] command_payload_external_past;
    logic [3:0] command_payload_local_past;
    logic [4:0] command_payload_length_past;
    logic       external_waited = 1'b0;
    logic       external_payload_write_past;
    logic [9:0] external_payload_address_past;
    logic [7:0] external_payload_data_past;
    logic       local_waited = 1'b0;
    logic       local_payload_write_past;
    logic [3:0] local_payload_address_past;
    logic [7:0] local_payload_data_past;

    always_ff @(posedge clk) begin
        if (rst) begin
            command_waited <= 1'b0;
            external_waited <= 1'b0;
            local_waited <= 1'b0;
        end else begin
            command_waited <= command_valid && !command_ready;
            external_waited <= external_valid && !external_ready;
            local_waited <= local_valid && !local_ready;
        end
    end

    always_ff @(posedge clk) begin
        command_payload_store_past <= command_payload_store;
        command_payload_external_past <= command_payload_external;
        command_payload_local_past <= command_payload_local;
        command_payload_length_past <= command_payload_length;
        external_payload_write_past <= external_payload_write;
        external_payload_address_past <= external_payload_address;
        external_payload_data_past <= external_payload_data;
        local_payload_write_past <= local_payload_write;
        local_payload_address_past <= local_payload_address;
        local_payload_data_past <= local_payload_data;
    end

    // stream `command` keeps valid until ready
    always @(posedge clk) begin : command_keeps_valid
        if (!rst) begin
            assume (!command_waited || command_valid);
        end
    end

    // stream `command` keeps its payload until ready
    always @(posedge clk) begin : command_keeps_payload
        if (!rst) begin
            assume (!command_waited || (command_payload_store == command_payload_store_past &&
                command_payload_external == command_payload_external_past &&
                command_payload_local == command_payload_local_past &&
                command_payload_length == command_payload_length_past));
        end
    end

    // stream `external` keeps valid until ready
    always @(posedge clk) begin : external_keeps_valid
        if (!rst) begin
            assert (!external_waited || external_valid);
        end
    end

    // stream `external` keeps its payload until ready
    always @(posedge clk) begin : external_keeps_payload
        if (!rst) begin
            assert (!external_waited || (external_payload_write == external_payload_write_past &&
                external_payload_address == external_payload_address_past &&
                external_payload_data == external_payload_data_past));
        end
    end

    // stream `local` keeps valid until ready
    always @(posedge clk) begin : local_keeps_valid
        if (!rst) begin
            assert (!local_waited || local_valid);
        end
    end

    // stream `local` keeps its payload until ready
    always @(posedge clk) begin : local_keeps_payload
        if (!rst) begin
            assert (!local_waited || (local_payload_write == local_payload_write_past &&
                local_payload_address == local_payload_address_past &&
                local_payload_data == local_payload_data_past));
        end
    end
`endif
endmodule

// Scratchpad with a port for the compute unit and a DMA on the other one.
module ScratchpadUnit_banks2_bankw8_w8_e10 (
    input  logic       clk,
    input  logic       rst,
    input  logic       core_valid,
    output logic       core_ready,
    input  logic       core_payload_write,
    input  logic [3:0] core_payload_address,
    input  logic [7:0] core_payload_data,
    output logic       coreRead_valid,
    output logic [7:0] coreRead_payload,
    input  logic       command_valid,
    output logic       command_ready,
    input  logic       command_payload_store,
    input  logic [9:0] command_payload_external,
    input  logic [3:0] command_payload_local,
    input  logic [4:0] command_payload_length,
    output logic       busy,
    output logic       external_valid,
    input  logic       external_ready,
    output logic       external_payload_write,
    output logic [9:0] external_payload_address,
    output logic [7:0] external_payload_data,
    input  logic       externalRead_valid,
    input  logic [7:0] externalRead_payload
);
    logic       scratchpad_request_0_ready;
    logic       scratchpad_request_1_ready;
    logic       scratchpad_read_0_valid;
    logic [7:0] scratchpad_read_0_payload;
    logic       scratchpad_read_1_valid;
    logic [7:0] scratchpad_read_1_payload;
    logic       dma_command_ready;
    logic       dma_busy;
    logic       dma_external_valid;
    logic       dma_external_payload_write;
    logic [9:0] dma_external_payload_address;
    logic [7:0] dma_external_payload_data;
    logic       dma_local_valid;
    logic       dma_local_payload_write;
    logic [3:0] dma_local_payload_address;
    logic [7:0] dma_local_payload_data;

    assign core_ready = scratchpad_request_0_ready;
    assign coreRead_valid = scratchpad_read_0_valid;
    assign coreRead_payload = scratchpad_read_0_payload;
    assign command_ready = dma_command_ready;
    assign external_valid = dma_external_valid;
    assign external_payload_write = dma_external_payload_write;
    assign external_payload_address = dma_external_payload_address;
    assign external_payload_data = dma_external_payload_data;
    assign busy = dma_busy;

    BankedMemory_p2_banks2_bankw8_w8 scratchpad (
        .clk(clk),
        .rst(rst),
        .request_0_valid(core_valid),
        .request_0_ready(scratchpad_request_0_ready),
        .request_0_payload_write(core_payload_write),
        .request_0_payload_address(core_payload_address),
        .request_0_payload_data(core_payload_data),
        .request_1_valid(dma_local_valid),
        .request_1_ready(scratchpad_request_1_ready),
        .request_1_payload_write(dma_local_payload_write),
        .request_1_payload_address(dma_local_payload_address),
        .request_1_payload_data(dma_local_payload_data),
        .read_0_valid(scratchpad_read_0_valid),
        .read_0_payload(scratchpad_read_0_payload),
        .read_1_valid(scratchpad_read_1_valid),
        .read_1_payload(scratchpad_read_1_payload)
    );

    Dma_banks2_bankw8_w8_e10 dma (
        .clk(clk),
        .rst(rst),
        .command_valid(command_valid),
        .command_ready(dma_command_ready),
        .command_payload_store(command_payload_store),
        .command_payload_external(command_payload_external),
        .command_payload_local(command_payload_local),
        .command_payload_length(command_payload_length),
        .busy(dma_busy),
        .external_valid(dma_external_valid),
        .external_ready(external_ready),
        .external_payload_write(dma_external_payload_write),
        .external_payload_address(dma_external_payload_address),
        .external_payload_data(dma_external_payload_data),
        .externalRead_valid(externalRead_valid),
        .externalRead_payload(externalRead_payload),
        .local_valid(dma_local_valid),
        .local_ready(scratchpad_request_1_ready),
        .local_payload_write(dma_local_payload_write),
        .local_payload_address(dma_local_payload_address),
        .local_payload_data(dma_local_payload_data),
        .localRead_valid(scratchpad_read_1_valid),
        .localRead_payload(scratchpad_read_1_payload)
    );

`ifndef SYNTHESIS
    logic       core_waited = 1'b0;
    logic       core_payload_write_past;
    logic [3:0] core_payload_address_past;
    logic [7:0] core_payload_data_past;
    logic       command_waited = 1'b0;
    logic       command_payload_store_past;
    logic [9:0] command_payload_external_past;
    logic [3:0] command_payload_local_past;
    logic [4:0] command_payload_length_past;
    logic       external_waited = 1'b0;
    logic       external_payload_write_past;
    logic [9:0] external_payload_address_past;
    logic [7:0] external_payload_data_past;

    always_ff @(posedge clk) begin
        if (rst) begin
            core_waited <= 1'b0;
            command_waited <= 1'b0;
            external_waited <= 1'b0;
        end else begin
            core_waited <= core_valid && !core_ready;
            command_waited <= command_valid && !command_ready;
            external_waited <= external_valid && !external_ready;
        end
    end

    always_ff @(posedge clk) begin
        core_payload_write_past <= core_payload_write;
        core_payload_address_past <= core_payload_address;
        core_payload_data_past <= core_payload_data;
        command_payload_store_past <= command_payload_store;
        command_payload_external_past <= command_payload_external;
        command_payload_local_past <= command_payload_local;
        command_payload_length_past <= command_payload_length;
        external_payload_write_past <= external_payload_write;
        external_payload_address_past <= external_payload_address;
        external_payload_data_past <= external_payload_data;
    end

    // stream `core` keeps valid until ready
    always @(posedge clk) begin : core_keeps_valid
        if (!rst) begin
            assume (!core_waited || core_valid);
        end
    end

    // stream `core` keeps its payload until ready
    always @(posedge clk) begin : core_keeps_payload
        if (!rst) begin
            assume (!core_waited || (core_payload_write == core_payload_write_past &&
                core_payload_address == core_payload_address_past &&
                core_payload_data == core_payload_data_past));
        end
    end

    // stream `command` keeps valid until ready
    always @(posedge clk) begin : command_keeps_valid
        if (!rst) begin
            assume (!command_waited || command_valid);
        end
    end

    // stream `command` keeps its payload until ready
    always @(posedge clk) begin : command_keeps_payload
        if (!rst) begin
            assume (!command_waited || (command_payload_store == command_payload_store_past &&
                command_payload_external == command_payload_external_past &&
                command_payload_local == command_payload_local_past &&
                command_payload_length == command_payload_length_past));
        end
    end

    // stream `external` keeps valid until ready
    always @(posedge clk) begin : external_keeps_valid
        if (!rst) begin
            assert (!external_waited || external_valid);
        end
    end

    // stream `external` keeps its payload until ready
    always @(posedge clk) begin : external_keeps_payload
        if (!rst) begin
            assert (!external_waited || (external_payload_write == external_payload_write_past &&
                external_payload_address == external_payload_address_past &&
                external_payload_data == external_payload_data_past));
        end
    end
`endif
endmodule
