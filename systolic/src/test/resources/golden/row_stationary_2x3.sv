// verilator lint_off DECLFILENAME

// Processing element that slides a row of a filter along a row of inputs.
module RowPeEdge_t4_v1_int8_int8_int32 (
    input  logic               clk,
    input  logic               go,
    input  logic [1:0]         tap,
    input  logic               bank,
    input  logic signed [7:0]  in,
    input  logic               in_2,
    input  logic [1:0]         in_3,
    input  logic               load,
    input  logic [2:0]         loadPlace,
    input  logic signed [7:0]  weightIn,
    input  logic signed [31:0] sumIn,
    output logic signed [31:0] sumOut,
    output logic signed [7:0]  diagonal
);
    logic signed [31:0] sum;
    logic signed [7:0]  in_or_window_word;
    logic signed [7:0]  older;
    logic signed [7:0]  weight;
    logic signed [15:0] product;
    logic signed [31:0] total;
    logic signed [7:0]  weights [0:7];
    logic signed [7:0]  window [0:3];

    always_ff @(posedge clk) begin
        if (load) begin
            weights[loadPlace] <= weightIn;
        end
    end

    assign in_or_window_word = in_2 ? in : window[in_3];

    always_ff @(posedge clk) begin
        if (go) begin
            window[tap] <= in_or_window_word;
        end
    end

    assign older = window[tap];
    assign diagonal = older;
    assign weight = weights[{bank, tap}];
    assign product = 16'(in_or_window_word) * 16'(weight);
    assign total = (tap == 2'd0 ? sumIn : sum) + 32'(product);

    always_ff @(posedge clk) begin
        if (go) begin
            sum <= total;
        end
    end

    assign sumOut = sum;
endmodule

// Processing element that slides a row of a filter along a row of inputs.
module RowPe_t4_v1_int8_int8_int32 (
    input  logic               clk,
    input  logic               go,
    input  logic [1:0]         tap,
    input  logic               bank,
    input  logic signed [7:0]  in,
    input  logic               load,
    input  logic [2:0]         loadPlace,
    input  logic signed [7:0]  weightIn,
    input  logic signed [31:0] sumIn,
    output logic signed [31:0] sumOut,
    output logic signed [7:0]  diagonal
);
    logic signed [31:0] sum;
    logic signed [7:0]  older;
    logic signed [7:0]  weight;
    logic signed [15:0] product;
    logic signed [31:0] total;
    logic signed [7:0]  weights [0:7];
    logic signed [7:0]  window [0:3];

    always_ff @(posedge clk) begin
        if (load) begin
            weights[loadPlace] <= weightIn;
        end
    end

    always_ff @(posedge clk) begin
        if (go) begin
            window[tap] <= in;
        end
    end

    assign older = window[tap];
    assign diagonal = older;
    assign weight = weights[{bank, tap}];
    assign product = 16'(in) * 16'(weight);
    assign total = (tap == 2'd0 ? sumIn : sum) + 32'(product);

    always_ff @(posedge clk) begin
        if (go) begin
            sum <= total;
        end
    end

    assign sumOut = sum;
endmodule

// Row-stationary array: filter rows stay, input rows move along diagonals, sums move up.
module RowStationaryArray_r2_c3_st1_t4_iw8_ww8_suw32 (
    input  logic               clk,
    input  logic               rst,
    input  logic [2:0]         taps,
    input  logic [2:0]         advance,
    input  logic               command_valid,
    output logic               command_ready,
    input  logic [15:0]        command_payload_outputs,
    input  logic               command_payload_accumulate,
    input  logic               filter_valid,
    output logic               filter_ready,
    input  logic signed [7:0]  filter_payload_0,
    input  logic signed [7:0]  filter_payload_1,
    input  logic               inputs_0_valid,
    output logic               inputs_0_ready,
    input  logic signed [7:0]  inputs_0_payload,
    input  logic               inputs_1_valid,
    output logic               inputs_1_ready,
    input  logic signed [7:0]  inputs_1_payload,
    input  logic               inputs_2_valid,
    output logic               inputs_2_ready,
    input  logic signed [7:0]  inputs_2_payload,
    input  logic               inputs_3_valid,
    output logic               inputs_3_ready,
    input  logic signed [7:0]  inputs_3_payload,
    input  logic               sums_valid,
    output logic               sums_ready,
    input  logic signed [31:0] sums_payload_0,
    input  logic signed [31:0] sums_payload_1,
    input  logic signed [31:0] sums_payload_2,
    output logic signed [31:0] result_0,
    output logic signed [31:0] result_1,
    output logic signed [31:0] result_2,
    output logic               resultValid,
    output logic               busy
);
    logic [1:0]         tap;
    logic               state_0_active;
    logic               state_0_first;
    logic               state_0_last;
    logic               state_0_bank;
    logic               state_1_active;
    logic               state_1_first;
    logic               state_1_last;
    logic               state_1_bank;
    logic               accumulate;
    logic               loaded_0;
    logic               loaded_1;
    logic               loading;
    logic               next;
    logic [1:0]         index;
    logic [15:0]        left;
    logic               resultValid_reg;
    logic               go;
    logic signed [31:0] pe_1_0_sumOut;
    logic signed [7:0]  pe_1_0_diagonal;
    logic signed [31:0] pe_1_1_sumOut;
    logic signed [7:0]  pe_1_1_diagonal;
    logic signed [31:0] pe_1_2_sumOut;
    logic signed [7:0]  pe_1_2_diagonal;
    logic signed [31:0] pe_0_0_sumOut;
    logic signed [7:0]  pe_0_0_diagonal;
    logic signed [31:0] pe_0_1_sumOut;
    logic signed [7:0]  pe_0_1_diagonal;
    logic signed [31:0] pe_0_2_sumOut;
    logic signed [7:0]  pe_0_2_diagonal;
    logic               complete;
    logic               working_0;
    logic               working_1;
    logic               wraps;
    logic               needed_0;
    logic               needed_1;
    logic               needed_2;
    logic               needed_3;
    logic               needsSums;
    logic               missing_0;
    logic               missing_1;
    logic               missing_2;
    logic               missing_3;
    logic               lastTap;
    logic               not_working_or_go_and_lastTap;
    logic               free;
    logic               hasSums;
    logic               begins;
    logic [16:0]        left_minus_1;
    logic [15:0]        remaining;
    logic               and_and_state_0_last;
    logic               pe_1_0_load;
    logic [2:0]         pe_1_0_loadPlace;
    logic               pe_1_0_in_2;
    logic [3:0]         tap_plus_advance;
    logic [1:0]         before_;
    logic signed [31:0] pe_1_0_sumIn;
    logic signed [31:0] pe_1_1_sumIn;
    logic signed [31:0] pe_1_2_sumIn;
    logic               pe_0_0_in_2;

    assign filter_ready = !(loading == 1'b0 ? loaded_0 : loaded_1);
    assign complete = filter_valid && filter_ready && 3'(index) + 3'd1 == taps;

    always_ff @(posedge clk) begin
        if (rst) begin
            index <= 2'd0;
        end else if (filter_valid && filter_ready) begin
            index <= complete ? 2'd0 : index + 2'd1;
        end
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            loading <= 1'b0;
        end else if (complete) begin
            loading <= !loading;
        end
    end

    assign working_0 = 1'b0 || state_0_active;
    assign working_1 = working_0 || state_1_active;
    assign busy = working_1;
    assign wraps = 4'(tap) + 4'(advance) >= 4'(taps);
    assign needed_0 = state_0_active && (state_0_first || wraps);
    assign inputs_0_ready = needed_0 && go;
    assign needed_1 = state_1_active && (state_1_first || wraps);
    assign inputs_1_ready = needed_1 && go;
    assign needed_2 = state_1_active && (state_1_first || wraps);
    assign inputs_2_ready = needed_2 && go;
    assign needed_3 = state_1_active && (state_1_first || wraps);
    assign inputs_3_ready = needed_3 && go;
    assign needsSums = state_1_active && accumulate && tap == 2'd0;
    assign sums_ready = needsSums && go;
    assign missing_0 = 1'b0 || (needed_0 && !inputs_0_valid);
    assign missing_1 = missing_0 || (needed_1 && !inputs_1_valid);
    assign missing_2 = missing_1 || (needed_2 && !inputs_2_valid);
    assign missing_3 = missing_2 || (needed_3 && !inputs_3_valid);
    assign go = working_1 && !(missing_3 || (needsSums && !sums_valid));
    assign lastTap = 3'(tap) + 3'd1 == taps;

    always_ff @(posedge clk) begin
        if (rst) begin
            tap <= 2'd0;
        end else if (go) begin
            tap <= lastTap ? 2'd0 : tap + 2'd1;
        end
    end

    assign not_working_or_go_and_lastTap = !working_1 || (go && lastTap);
    assign free = !state_1_active || state_1_last;
    assign hasSums = !command_payload_accumulate || sums_valid;
    assign command_ready = not_working_or_go_and_lastTap && free &&
        (next == 1'b0 ? loaded_0 : loaded_1) && hasSums;
    assign begins = command_valid && command_ready;
    assign left_minus_1 = 17'(left) - 17'd1;
    assign remaining = begins ? command_payload_outputs : left_minus_1[15:0];

    always_ff @(posedge clk) begin
        if (rst) begin
            left <= 16'd0;
            state_1_active <= 1'b0;
            state_1_first <= 1'b0;
            state_1_last <= 1'b0;
            state_0_active <= 1'b0;
            state_0_first <= 1'b0;
            state_0_last <= 1'b0;
            state_0_bank <= 1'b0;
        end else if (not_working_or_go_and_lastTap) begin
            left <= remaining;
            state_1_active <= begins || !free;
            state_1_first <= begins;
            state_1_last <= remaining == 16'd1;
            state_0_active <= state_1_active;
            state_0_first <= state_1_first;
            state_0_last <= state_1_last;
            state_0_bank <= state_1_bank;
        end
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            accumulate <= 1'b0;
            state_1_bank <= 1'b0;
        end else if (begins) begin
            accumulate <= command_payload_accumulate;
            state_1_bank <= next;
        end
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            next <= 1'b0;
        end else if (begins) begin
            next <= !next;
        end
    end

    assign and_and_state_0_last = not_working_or_go_and_lastTap && state_0_active && state_0_last;

    always_ff @(posedge clk) begin
        if (rst) begin
            loaded_0 <= 1'b0;
        end else if (complete && !loading) begin
            loaded_0 <= 1'b1;
        end else if (and_and_state_0_last && !state_0_bank) begin
            loaded_0 <= 1'b0;
        end
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            loaded_1 <= 1'b0;
        end else if (complete && loading) begin
            loaded_1 <= 1'b1;
        end else if (and_and_state_0_last && state_0_bank) begin
            loaded_1 <= 1'b0;
        end
    end

    assign result_0 = pe_0_0_sumOut;
    assign result_1 = pe_0_1_sumOut;
    assign result_2 = pe_0_2_sumOut;

    always_ff @(posedge clk) begin
        if (rst) begin
            resultValid_reg <= 1'b0;
        end else begin
            resultValid_reg <= go && lastTap && state_0_active;
        end
    end

    assign resultValid = resultValid_reg;
    assign pe_1_0_load = filter_valid && filter_ready;
    assign pe_1_0_loadPlace = {loading, index};
    assign pe_1_0_in_2 = state_1_first || wraps;
    assign tap_plus_advance = 4'(tap) + 4'(advance);
    assign before_ = tap_plus_advance[1:0];
    assign pe_1_0_sumIn = accumulate ? sums_payload_0 : 32'sd0;
    assign pe_1_1_sumIn = accumulate ? sums_payload_1 : 32'sd0;
    assign pe_1_2_sumIn = accumulate ? sums_payload_2 : 32'sd0;
    assign pe_0_0_in_2 = state_0_first || wraps;

    RowPeEdge_t4_v1_int8_int8_int32 pe_1_0 (
        .clk(clk),
        .go(go),
        .tap(tap),
        .bank(state_1_bank),
        .in(inputs_1_payload),
        .in_2(pe_1_0_in_2),
        .in_3(before_),
        .load(pe_1_0_load),
        .loadPlace(pe_1_0_loadPlace),
        .weightIn(filter_payload_1),
        .sumIn(pe_1_0_sumIn),
        .sumOut(pe_1_0_sumOut),
        .diagonal(pe_1_0_diagonal)
    );

    RowPeEdge_t4_v1_int8_int8_int32 pe_1_1 (
        .clk(clk),
        .go(go),
        .tap(tap),
        .bank(state_1_bank),
        .in(inputs_2_payload),
        .in_2(pe_1_0_in_2),
        .in_3(before_),
        .load(pe_1_0_load),
        .loadPlace(pe_1_0_loadPlace),
        .weightIn(filter_payload_1),
        .sumIn(pe_1_1_sumIn),
        .sumOut(pe_1_1_sumOut),
        .diagonal(pe_1_1_diagonal)
    );

    RowPeEdge_t4_v1_int8_int8_int32 pe_1_2 (
        .clk(clk),
        .go(go),
        .tap(tap),
        .bank(state_1_bank),
        .in(inputs_3_payload),
        .in_2(pe_1_0_in_2),
        .in_3(before_),
        .load(pe_1_0_load),
        .loadPlace(pe_1_0_loadPlace),
        .weightIn(filter_payload_1),
        .sumIn(pe_1_2_sumIn),
        .sumOut(pe_1_2_sumOut),
        .diagonal(pe_1_2_diagonal)
    );

    RowPeEdge_t4_v1_int8_int8_int32 pe_0_0 (
        .clk(clk),
        .go(go),
        .tap(tap),
        .bank(state_0_bank),
        .in(inputs_0_payload),
        .in_2(pe_0_0_in_2),
        .in_3(before_),
        .load(pe_1_0_load),
        .loadPlace(pe_1_0_loadPlace),
        .weightIn(filter_payload_0),
        .sumIn(pe_1_0_sumOut),
        .sumOut(pe_0_0_sumOut),
        .diagonal(pe_0_0_diagonal)
    );

    RowPe_t4_v1_int8_int8_int32 pe_0_1 (
        .clk(clk),
        .go(go),
        .tap(tap),
        .bank(state_0_bank),
        .in(pe_1_0_diagonal),
        .load(pe_1_0_load),
        .loadPlace(pe_1_0_loadPlace),
        .weightIn(filter_payload_0),
        .sumIn(pe_1_1_sumOut),
        .sumOut(pe_0_1_sumOut),
        .diagonal(pe_0_1_diagonal)
    );

    RowPe_t4_v1_int8_int8_int32 pe_0_2 (
        .clk(clk),
        .go(go),
        .tap(tap),
        .bank(state_0_bank),
        .in(pe_1_1_diagonal),
        .load(pe_1_0_load),
        .loadPlace(pe_1_0_loadPlace),
        .weightIn(filter_payload_0),
        .sumIn(pe_1_2_sumOut),
        .sumOut(pe_0_2_sumOut),
        .diagonal(pe_0_2_diagonal)
    );

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, pe_1_2_diagonal, pe_0_0_diagonal, pe_0_1_diagonal, pe_0_2_diagonal,
        left_minus_1[16], tap_plus_advance[3:2]};

`ifndef SYNTHESIS
    logic               command_waited = 1'b0;
    logic [15:0]        command_payload_outputs_past;
    logic               command_payload_accumulate_past;
    logic               filter_waited = 1'b0;
    logic signed [7:0]  filter_payload_0_past;
    logic signed [7:0]  filter_payload_1_past;
    logic               inputs_0_waited = 1'b0;
    logic signed [7:0]  inputs_0_payload_past;
    logic               inputs_1_waited = 1'b0;
    logic signed [7:0]  inputs_1_payload_past;
    logic               inputs_2_waited = 1'b0;
    logic signed [7:0]  inputs_2_payload_past;
    logic               inputs_3_waited = 1'b0;
    logic signed [7:0]  inputs_3_payload_past;
    logic               sums_waited = 1'b0;
    logic signed [31:0] sums_payload_0_past;
    logic signed [31:0] sums_payload_1_past;
    logic signed [31:0] sums_payload_2_past;
    logic               busy_past;
    logic [2:0]         taps_past;
    logic [2:0]         advance_past;
    logic               cycles_since_reset = 1'b0;

    always_ff @(posedge clk) begin
        if (rst) begin
            cycles_since_reset <= 1'b0;
        end else begin
            cycles_since_reset <= 1'b1;
        end
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            command_waited <= 1'b0;
            filter_waited <= 1'b0;
            inputs_0_waited <= 1'b0;
            inputs_1_waited <= 1'b0;
            inputs_2_waited <= 1'b0;
            inputs_3_waited <= 1'b0;
            sums_waited <= 1'b0;
        end else begin
            command_waited <= command_valid && !command_ready;
            filter_waited <= filter_valid && !filter_ready;
            inputs_0_waited <= inputs_0_valid && !inputs_0_ready;
            inputs_1_waited <= inputs_1_valid && !inputs_1_ready;
            inputs_2_waited <= inputs_2_valid && !inputs_2_ready;
            inputs_3_waited <= inputs_3_valid && !inputs_3_ready;
            sums_waited <= sums_valid && !sums_ready;
        end
    end

    always_ff @(posedge clk) begin
        command_payload_outputs_past <= command_payload_outputs;
        command_payload_accumulate_past <= command_payload_accumulate;
        filter_payload_0_past <= filter_payload_0;
        filter_payload_1_past <= filter_payload_1;
        inputs_0_payload_past <= inputs_0_payload;
        inputs_1_payload_past <= inputs_1_payload;
        inputs_2_payload_past <= inputs_2_payload;
        inputs_3_payload_past <= inputs_3_payload;
        sums_payload_0_past <= sums_payload_0;
        sums_payload_1_past <= sums_payload_1;
        sums_payload_2_past <= sums_payload_2;
        busy_past <= busy;
        taps_past <= taps;
        advance_past <= advance;
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
            assume (!command_waited || (command_payload_outputs == command_payload_outputs_past &&
                command_payload_accumulate == command_payload_accumulate_past));
        end
    end

    // stream `filter` keeps valid until ready
    always @(posedge clk) begin : filter_keeps_valid
        if (!rst) begin
            assume (!filter_waited || filter_valid);
        end
    end

    // stream `filter` keeps its payload until ready
    always @(posedge clk) begin : filter_keeps_payload
        if (!rst) begin
            assume (!filter_waited || (filter_payload_0 == filter_payload_0_past &&
                filter_payload_1 == filter_payload_1_past));
        end
    end

    // stream `inputs_0` keeps valid until ready
    always @(posedge clk) begin : inputs_0_keeps_valid
        if (!rst) begin
            assume (!inputs_0_waited || inputs_0_valid);
        end
    end

    // stream `inputs_0` keeps its payload until ready
    always @(posedge clk) begin : inputs_0_keeps_payload
        if (!rst) begin
            assume (!inputs_0_waited || inputs_0_payload == inputs_0_payload_past);
        end
    end

    // stream `inputs_1` keeps valid until ready
    always @(posedge clk) begin : inputs_1_keeps_valid
        if (!rst) begin
            assume (!inputs_1_waited || inputs_1_valid);
        end
    end

    // stream `inputs_1` keeps its payload until ready
    always @(posedge clk) begin : inputs_1_keeps_payload
        if (!rst) begin
            assume (!inputs_1_waited || inputs_1_payload == inputs_1_payload_past);
        end
    end

    // stream `inputs_2` keeps valid until ready
    always @(posedge clk) begin : inputs_2_keeps_valid
        if (!rst) begin
            assume (!inputs_2_waited || inputs_2_valid);
        end
    end

    // stream `inputs_2` keeps its payload until ready
    always @(posedge clk) begin : inputs_2_keeps_payload
        if (!rst) begin
            assume (!inputs_2_waited || inputs_2_payload == inputs_2_payload_past);
        end
    end

    // stream `inputs_3` keeps valid until ready
    always @(posedge clk) begin : inputs_3_keeps_valid
        if (!rst) begin
            assume (!inputs_3_waited || inputs_3_valid);
        end
    end

    // stream `inputs_3` keeps its payload until ready
    always @(posedge clk) begin : inputs_3_keeps_payload
        if (!rst) begin
            assume (!inputs_3_waited || inputs_3_payload == inputs_3_payload_past);
        end
    end

    // stream `sums` keeps valid until ready
    always @(posedge clk) begin : sums_keeps_valid
        if (!rst) begin
            assume (!sums_waited || sums_valid);
        end
    end

    // stream `sums` keeps its payload until ready
    always @(posedge clk) begin : sums_keeps_payload
        if (!rst) begin
            assume (!sums_waited || (sums_payload_0 == sums_payload_0_past &&
                sums_payload_1 == sums_payload_1_past && sums_payload_2 == sums_payload_2_past));
        end
    end

    // taps and advance change only between passes
    always @(posedge clk) begin : taps_and_advance_change_only_between
        if (!rst) begin
            assert (!cycles_since_reset || !(busy_past && busy) ||
                (taps == taps_past && advance == advance_past));
        end
    end
`endif
endmodule
