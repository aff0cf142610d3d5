// Generated from spec/ by scripts/generate/is.ts. Do not edit: change spec/ and run `npm run generate`.

function isObject(v: any): boolean {
  return typeof v === 'object' && v !== null && !Array.isArray(v);
}

/** JSON Schema counts characters, not UTF-16 code units: a surrogate pair is one character. */
function longerThan(v: string, max: number): boolean {
  if (v.length <= max) return false;
  if (v.length > 2 * max) return true;
  let pairs = 0;
  for (let i = 0; i + 1 < v.length; i++) {
    if ((v.charCodeAt(i) & 0xfc00) === 0xd800 && (v.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
      pairs++;
      i++;
    }
  }
  return v.length - pairs > max;
}

/** The placeholder of long strings, while a skeleton is checked. */
let longPlaceholder: string | undefined;

/** Whether the validator `is` accepts a skeleton. The placeholder of long strings exceeds each limit below 65536. */
export function acceptsSkeleton(is: (v: any) => boolean, skeleton: any): boolean {
  longPlaceholder = '~~';
  try {
    return is(skeleton);
  } finally {
    longPlaceholder = undefined;
  }
}

function exceeds(v: string, max: number): boolean {
  return v === longPlaceholder || longerThan(v, max);
}

/** Whether the object has `key`, and apart from the tag no other key. */
function hasOnly(v: any, key: string, tag: string): boolean {
  if (v[key] === undefined) return false;
  for (const k in v) if (k !== key && k !== tag && v[k] !== undefined) return false;
  return true;
}

const PATTERN_0 = new RegExp("^tunnel_[a-z0-9]{32}$");

const PATTERN_1 = new RegExp("^[a-zA-Z0-9_-]+$");

export function isCompactRequest(v: any): boolean {
  if (!isObject(v)) return false;
  const p0 = v.model;
  if (p0 !== null && typeof p0 !== 'string') return false;
  const p1 = v.input;
  if (Array.isArray(p1)) {
    if (p1.length > 131072) return false;
    for (let i3 = 0; i3 < p1.length; i3++) {
      const p2 = p1[i3];
      if (!isInputItem(p2)) return false;
    }
  } else if (p1 !== undefined && p1 !== null && !(typeof p1 === 'string' && !longerThan(p1, 10485760))) return false;
  const p4 = v.previous_response_id;
  if (p4 !== undefined && p4 !== null && typeof p4 !== 'string') return false;
  const p5 = v.instructions;
  if (p5 !== undefined && p5 !== null && typeof p5 !== 'string') return false;
  const p6 = v.prompt_cache_key;
  if (p6 !== undefined && p6 !== null && !(typeof p6 === 'string' && !exceeds(p6, 64))) return false;
  const p7 = v.prompt_cache_options;
  if (p7 !== undefined && p7 !== null && !isPromptCacheOptions(p7)) return false;
  const p8 = v.prompt_cache_retention;
  if (p8 !== undefined && p8 !== null && p8 !== "in_memory" && p8 !== "24h") return false;
  const p9 = v.service_tier;
  if (p9 !== undefined && p9 !== null && p9 !== "auto" && p9 !== "default" && p9 !== "fast" && p9 !== "flex" && p9 !== "priority") return false;
  const p10 = v.image;
  if (p10 !== undefined && p10 !== null && !isRequestImageOptions(p10)) return false;
  const p11 = v.tools;
  if (Array.isArray(p11)) {
    for (let i13 = 0; i13 < p11.length; i13++) {
      const p12 = p11[i13];
      if (!isObject(p12)) return false;
    }
  } else if (p11 !== undefined && p11 !== null) return false;
  const p14 = v.parallel_tool_calls;
  if (p14 !== undefined && p14 !== null && typeof p14 !== 'boolean') return false;
  const p15 = v.reasoning;
  if (p15 !== undefined && p15 !== null && !isObject(p15)) return false;
  const p16 = v.text;
  if (p16 !== undefined && p16 !== null && !isObject(p16)) return false;
  for (const k in v) if (k !== "model" && k !== "input" && k !== "previous_response_id" && k !== "instructions" && k !== "prompt_cache_key" && k !== "prompt_cache_options" && k !== "prompt_cache_retention" && k !== "service_tier" && k !== "image" && k !== "tools" && k !== "parallel_tool_calls" && k !== "reasoning" && k !== "text" && v[k] !== undefined) return false;
  return true;
}

export function isInputItem(v: any): boolean {
  if (!isObject(v)) return false;
  const tag = v.type;
  if (typeof tag === 'string') {
    switch (tag.length) {
      case 7:
        if (tag === "message") return isInputMessage(v);
        if (tag === "program") return isInputProgram(v);
        break;
      case 8:
        if (tag === "mcp_call") return isInputMcpCall(v);
        break;
      case 9:
        if (tag === "reasoning") return isInputReasoning(v);
        break;
      case 10:
        if (tag === "compaction") return isInputCompaction(v);
        if (tag === "shell_call") return isInputShellCall(v);
        break;
      case 13:
        if (tag === "computer_call") return isInputComputerCall(v);
        if (tag === "function_call") return isInputFunctionCall(v);
        break;
      case 14:
        if (tag === "item_reference") return isInputItemReference(v);
        if (tag === "output_message") return isInputOutputMessage(v);
        if (tag === "mcp_list_tools") return isInputMcpListTools(v);
        if (tag === "program_output") return isInputProgramOutput(v);
        break;
      case 15:
        if (tag === "web_search_call") return isInputWebSearchCall(v);
        break;
      case 16:
        if (tag === "file_search_call") return isInputFileSearchCall(v);
        if (tag === "tool_search_call") return isInputToolSearchCall(v);
        if (tag === "local_shell_call") return isInputLocalShellCall(v);
        if (tag === "apply_patch_call") return isInputApplyPatchCall(v);
        if (tag === "custom_tool_call") return isInputCustomToolCall(v);
        if (tag === "additional_tools") return isInputAdditionalTools(v);
        break;
      case 17:
        if (tag === "shell_call_output") return isInputShellCallOutput(v);
        break;
      case 18:
        if (tag === "tool_search_output") return isInputToolSearchOutput(v);
        if (tag === "compaction_trigger") return isInputCompactionTrigger(v);
        break;
      case 20:
        if (tag === "computer_call_output") return isInputComputerCallOutput(v);
        if (tag === "function_call_output") return isInputFunctionCallOutput(v);
        if (tag === "mcp_approval_request") return isInputMcpApprovalRequest(v);
        if (tag === "configuration_update") return isInputConfigurationUpdate(v);
        break;
      case 21:
        if (tag === "image_generation_call") return isInputImageGenerationCall(v);
        if (tag === "code_interpreter_call") return isInputCodeInterpreterCall(v);
        if (tag === "mcp_approval_response") return isInputMcpApprovalResponse(v);
        break;
      case 23:
        if (tag === "local_shell_call_output") return isInputLocalShellCallOutput(v);
        if (tag === "apply_patch_call_output") return isInputApplyPatchCallOutput(v);
        if (tag === "custom_tool_call_output") return isInputCustomToolCallOutput(v);
        break;
    }
    return false;
  }
  if (tag === undefined && v.role !== undefined) return isInputMessage(v);
  if ((tag === undefined || tag === null) && hasOnly(v, "id", "type")) return isInputItemReference(v);
  return false;
}

export function isInputMessage(v: any): boolean {
  const p0 = v.type;
  if (p0 !== undefined && p0 !== "message") return false;
  const p1 = v.id;
  if (p1 !== undefined && p1 !== null && typeof p1 !== 'string') return false;
  const p2 = v.role;
  if (p2 !== "unknown" && p2 !== "user" && p2 !== "assistant" && p2 !== "system" && p2 !== "critic" && p2 !== "discriminator" && p2 !== "developer" && p2 !== "tool") return false;
  const p3 = v.content;
  if (Array.isArray(p3)) {
    for (let i5 = 0; i5 < p3.length; i5++) {
      const p4 = p3[i5];
      if (!isInputMessagePart(p4)) return false;
    }
  } else if (!(typeof p3 === 'string' && !longerThan(p3, 10485760))) return false;
  const p6 = v.phase;
  if (p6 !== undefined && p6 !== null && p6 !== "commentary" && p6 !== "final_answer") return false;
  const p7 = v.status;
  if (p7 !== undefined && p7 !== null && p7 !== "in_progress" && p7 !== "completed" && p7 !== "incomplete") return false;
  if ((v.role === "assistant") && Array.isArray(v.content)) {
    for (let i8 = 0; i8 < v.content.length; i8++) {
      if (v.content[i8].type === "input_text" || v.content[i8].type === "input_image" || v.content[i8].type === "input_file") return false;
    }
  }
  if ((v.role === "user" || v.role === "system" || v.role === "developer") && Array.isArray(v.content)) {
    for (let i9 = 0; i9 < v.content.length; i9++) {
      if (v.content[i9].type === "output_text" || v.content[i9].type === "refusal") return false;
    }
  }
  for (const k in v) if (k !== "type" && k !== "id" && k !== "role" && k !== "content" && k !== "phase" && k !== "status" && v[k] !== undefined) return false;
  return true;
}

export function isInputMessagePart(v: any): boolean {
  if (!isObject(v)) return false;
  const tag = v.type;
  if (typeof tag === 'string') {
    switch (tag.length) {
      case 4:
        if (tag === "text") return isPlainText(v);
        break;
      case 7:
        if (tag === "refusal") return isRefusal(v);
        break;
      case 10:
        if (tag === "input_text") return isInputText(v);
        if (tag === "input_file") return isInputFile(v);
        break;
      case 11:
        if (tag === "output_text") return isInputOutputText(v);
        if (tag === "input_image") return isInputImage(v);
        break;
      case 12:
        if (tag === "summary_text") return isSummaryText(v);
        break;
      case 14:
        if (tag === "reasoning_text") return isReasoningText(v);
        break;
      case 19:
        if (tag === "computer_screenshot") return isComputerScreenshot(v);
        break;
    }
    return false;
  }
  return false;
}

export function isPlainText(v: any): boolean {
  const p0 = v.text;
  if (!(typeof p0 === 'string' && !longerThan(p0, 10485760))) return false;
  for (const k in v) if (k !== "type" && k !== "text" && v[k] !== undefined) return false;
  return true;
}

export function isRefusal(v: any): boolean {
  const p0 = v.refusal;
  if (!(typeof p0 === 'string' && !longerThan(p0, 10485760))) return false;
  for (const k in v) if (k !== "type" && k !== "refusal" && v[k] !== undefined) return false;
  return true;
}

export function isInputText(v: any): boolean {
  const p0 = v.text;
  if (!(typeof p0 === 'string' && !longerThan(p0, 10485760))) return false;
  const p1 = v.prompt_cache_breakpoint;
  if (p1 !== undefined && p1 !== null && !isPromptCacheBreakpoint(p1)) return false;
  for (const k in v) if (k !== "type" && k !== "text" && k !== "prompt_cache_breakpoint" && v[k] !== undefined) return false;
  return true;
}

export function isPromptCacheBreakpoint(v: any): boolean {
  if (!isObject(v)) return false;
  const p0 = v.mode;
  if (p0 !== "explicit") return false;
  const p1 = v.ttl;
  if (p1 !== undefined && p1 !== null && p1 !== "30m" && p1 !== "12h") return false;
  for (const k in v) if (k !== "mode" && k !== "ttl" && v[k] !== undefined) return false;
  return true;
}

export function isInputFile(v: any): boolean {
  const p0 = v.file_id;
  if (p0 !== undefined && p0 !== null && typeof p0 !== 'string') return false;
  const p1 = v.filename;
  if (p1 !== undefined && p1 !== null && typeof p1 !== 'string') return false;
  const p2 = v.file_data;
  if (p2 !== undefined && p2 !== null && typeof p2 !== 'string') return false;
  const p3 = v.file_url;
  if (p3 !== undefined && p3 !== null && typeof p3 !== 'string') return false;
  const p4 = v.detail;
  if (p4 !== undefined && p4 !== null && p4 !== "auto" && p4 !== "low" && p4 !== "high") return false;
  const p5 = v.prompt_cache_breakpoint;
  if (p5 !== undefined && p5 !== null && !isPromptCacheBreakpoint(p5)) return false;
  for (const k in v) if (k !== "type" && k !== "file_id" && k !== "filename" && k !== "file_data" && k !== "file_url" && k !== "detail" && k !== "prompt_cache_breakpoint" && v[k] !== undefined) return false;
  return true;
}

export function isInputOutputText(v: any): boolean {
  const p0 = v.text;
  if (!(typeof p0 === 'string' && !longerThan(p0, 10485760))) return false;
  const p1 = v.annotations;
  if (Array.isArray(p1)) {
    for (let i3 = 0; i3 < p1.length; i3++) {
      const p2 = p1[i3];
      if (!isAnnotation(p2)) return false;
    }
  } else if (p1 !== undefined && p1 !== null) return false;
  const p4 = v.logprobs;
  if (Array.isArray(p4)) {
    for (let i6 = 0; i6 < p4.length; i6++) {
      const p5 = p4[i6];
      if (!isLogProb(p5)) return false;
    }
  } else if (p4 !== undefined && p4 !== null) return false;
  for (const k in v) if (k !== "type" && k !== "text" && k !== "annotations" && k !== "logprobs" && v[k] !== undefined) return false;
  return true;
}

export function isAnnotation(v: any): boolean {
  if (!isObject(v)) return false;
  const tag = v.type;
  if (typeof tag === 'string') {
    switch (tag.length) {
      case 9:
        if (tag === "file_path") return isFilePath(v);
        break;
      case 12:
        if (tag === "url_citation") return isUrlCitation(v);
        break;
      case 13:
        if (tag === "file_citation") return isFileCitation(v);
        break;
      case 23:
        if (tag === "container_file_citation") return isContainerFileCitation(v);
        break;
    }
    return false;
  }
  return false;
}

export function isFilePath(v: any): boolean {
  const p0 = v.file_id;
  if (typeof p0 !== 'string') return false;
  const p1 = v.index;
  if (!Number.isInteger(p1)) return false;
  for (const k in v) if (k !== "type" && k !== "file_id" && k !== "index" && v[k] !== undefined) return false;
  return true;
}

export function isUrlCitation(v: any): boolean {
  const p0 = v.url;
  if (typeof p0 !== 'string') return false;
  const p1 = v.start_index;
  if (!Number.isInteger(p1)) return false;
  const p2 = v.end_index;
  if (!Number.isInteger(p2)) return false;
  const p3 = v.title;
  if (typeof p3 !== 'string') return false;
  for (const k in v) if (k !== "type" && k !== "url" && k !== "start_index" && k !== "end_index" && k !== "title" && v[k] !== undefined) return false;
  return true;
}

export function isFileCitation(v: any): boolean {
  const p0 = v.file_id;
  if (typeof p0 !== 'string') return false;
  const p1 = v.index;
  if (!Number.isInteger(p1)) return false;
  const p2 = v.filename;
  if (typeof p2 !== 'string') return false;
  for (const k in v) if (k !== "type" && k !== "file_id" && k !== "index" && k !== "filename" && v[k] !== undefined) return false;
  return true;
}

export function isContainerFileCitation(v: any): boolean {
  const p0 = v.container_id;
  if (typeof p0 !== 'string') return false;
  const p1 = v.file_id;
  if (typeof p1 !== 'string') return false;
  const p2 = v.start_index;
  if (!Number.isInteger(p2)) return false;
  const p3 = v.end_index;
  if (!Number.isInteger(p3)) return false;
  const p4 = v.filename;
  if (typeof p4 !== 'string') return false;
  for (const k in v) if (k !== "type" && k !== "container_id" && k !== "file_id" && k !== "start_index" && k !== "end_index" && k !== "filename" && v[k] !== undefined) return false;
  return true;
}

export function isLogProb(v: any): boolean {
  if (!isObject(v)) return false;
  const p0 = v.token;
  if (typeof p0 !== 'string') return false;
  const p1 = v.logprob;
  if (!Number.isFinite(p1)) return false;
  const p2 = v.bytes;
  if (Array.isArray(p2)) {
    for (let i4 = 0; i4 < p2.length; i4++) {
      const p3 = p2[i4];
      if (!Number.isInteger(p3)) return false;
    }
  } else return false;
  const p5 = v.top_logprobs;
  if (Array.isArray(p5)) {
    for (let i7 = 0; i7 < p5.length; i7++) {
      const p6 = p5[i7];
      if (!isTopLogProb(p6)) return false;
    }
  } else return false;
  for (const k in v) if (k !== "token" && k !== "logprob" && k !== "bytes" && k !== "top_logprobs" && v[k] !== undefined) return false;
  return true;
}

export function isTopLogProb(v: any): boolean {
  if (!isObject(v)) return false;
  const p0 = v.token;
  if (typeof p0 !== 'string') return false;
  const p1 = v.logprob;
  if (!Number.isFinite(p1)) return false;
  const p2 = v.bytes;
  if (Array.isArray(p2)) {
    for (let i4 = 0; i4 < p2.length; i4++) {
      const p3 = p2[i4];
      if (!Number.isInteger(p3)) return false;
    }
  } else return false;
  for (const k in v) if (k !== "token" && k !== "logprob" && k !== "bytes" && v[k] !== undefined) return false;
  return true;
}

export function isInputImage(v: any): boolean {
  const p0 = v.image_url;
  if (p0 !== undefined && p0 !== null && typeof p0 !== 'string') return false;
  const p1 = v.file_id;
  if (p1 !== undefined && p1 !== null && typeof p1 !== 'string') return false;
  const p2 = v.detail;
  if (p2 !== undefined && p2 !== null && p2 !== "low" && p2 !== "high" && p2 !== "auto" && p2 !== "original") return false;
  const p3 = v.prompt_cache_breakpoint;
  if (p3 !== undefined && p3 !== null && !isPromptCacheBreakpoint(p3)) return false;
  for (const k in v) if (k !== "type" && k !== "image_url" && k !== "file_id" && k !== "detail" && k !== "prompt_cache_breakpoint" && v[k] !== undefined) return false;
  return true;
}

export function isSummaryText(v: any): boolean {
  const p0 = v.text;
  if (!(typeof p0 === 'string' && !longerThan(p0, 10485760))) return false;
  for (const k in v) if (k !== "type" && k !== "text" && v[k] !== undefined) return false;
  return true;
}

export function isReasoningText(v: any): boolean {
  const p0 = v.text;
  if (!(typeof p0 === 'string' && !longerThan(p0, 10485760))) return false;
  for (const k in v) if (k !== "type" && k !== "text" && v[k] !== undefined) return false;
  return true;
}

export function isComputerScreenshot(v: any): boolean {
  const p0 = v.image_url;
  if (p0 !== null && typeof p0 !== 'string') return false;
  const p1 = v.file_id;
  if (p1 !== null && typeof p1 !== 'string') return false;
  const p2 = v.detail;
  if (p2 !== "low" && p2 !== "high" && p2 !== "auto" && p2 !== "original") return false;
  for (const k in v) if (k !== "type" && k !== "image_url" && k !== "file_id" && k !== "detail" && v[k] !== undefined) return false;
  return true;
}

export function isInputProgram(v: any): boolean {
  const p0 = v.id;
  if (p0 !== undefined && p0 !== null && typeof p0 !== 'string') return false;
  const p1 = v.call_id;
  if (!(typeof p1 === 'string' && p1.length >= 1 && !exceeds(p1, 64))) return false;
  const p2 = v.code;
  if (!(typeof p2 === 'string' && !longerThan(p2, 10485760))) return false;
  const p3 = v.fingerprint;
  if (!(typeof p3 === 'string' && !longerThan(p3, 10485760))) return false;
  const p4 = v.status;
  if (p4 !== undefined && p4 !== null && p4 !== "in_progress" && p4 !== "completed" && p4 !== "incomplete") return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "call_id" && k !== "code" && k !== "fingerprint" && k !== "status" && v[k] !== undefined) return false;
  return true;
}

export function isInputMcpCall(v: any): boolean {
  const p0 = v.id;
  if (p0 !== undefined && p0 !== null && typeof p0 !== 'string') return false;
  const p1 = v.server_label;
  if (typeof p1 !== 'string') return false;
  const p2 = v.name;
  if (!(typeof p2 === 'string' && p2.length >= 1)) return false;
  const p3 = v.arguments;
  if (typeof p3 !== 'string') return false;
  const p4 = v.output;
  if (p4 !== undefined && p4 !== null && typeof p4 !== 'string') return false;
  const p5 = v.error;
  if (p5 !== undefined && p5 !== null && typeof p5 !== 'string' && !isMcpCallError(p5)) return false;
  const p6 = v.approval_request_id;
  if (p6 !== undefined && p6 !== null && typeof p6 !== 'string') return false;
  const p7 = v.status;
  if (p7 !== undefined && p7 !== null && p7 !== "in_progress" && p7 !== "completed" && p7 !== "incomplete" && p7 !== "calling" && p7 !== "failed") return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "server_label" && k !== "name" && k !== "arguments" && k !== "output" && k !== "error" && k !== "approval_request_id" && k !== "status" && v[k] !== undefined) return false;
  return true;
}

export function isMcpCallError(v: any): boolean {
  if (!isObject(v)) return false;
  const tag = v.type;
  if (typeof tag === 'string') {
    switch (tag.length) {
      case 10:
        if (tag === "http_error") return isMcpHttpError(v);
        break;
      case 18:
        if (tag === "mcp_protocol_error") return isMcpProtocolError(v);
        break;
      case 24:
        if (tag === "mcp_tool_execution_error") return isMcpToolExecutionError(v);
        break;
    }
    return false;
  }
  return false;
}

export function isMcpHttpError(v: any): boolean {
  const p0 = v.code;
  if (!Number.isInteger(p0)) return false;
  const p1 = v.message;
  if (typeof p1 !== 'string') return false;
  for (const k in v) if (k !== "type" && k !== "code" && k !== "message" && v[k] !== undefined) return false;
  return true;
}

export function isMcpProtocolError(v: any): boolean {
  const p0 = v.code;
  if (!Number.isInteger(p0)) return false;
  const p1 = v.message;
  if (typeof p1 !== 'string') return false;
  for (const k in v) if (k !== "type" && k !== "code" && k !== "message" && v[k] !== undefined) return false;
  return true;
}

export function isMcpToolExecutionError(v: any): boolean {
  if (v.content === undefined) return false;
  for (const k in v) if (k !== "type" && k !== "content" && v[k] !== undefined) return false;
  return true;
}

export function isInputReasoning(v: any): boolean {
  const p0 = v.id;
  if (p0 !== undefined && p0 !== null && typeof p0 !== 'string') return false;
  const p1 = v.encrypted_content;
  if (p1 !== undefined && p1 !== null && typeof p1 !== 'string') return false;
  const p2 = v.summary;
  if (Array.isArray(p2)) {
    for (let i4 = 0; i4 < p2.length; i4++) {
      const p3 = p2[i4];
      if (!isReasoningSummaryPart(p3)) return false;
    }
  } else return false;
  const p5 = v.content;
  if (Array.isArray(p5)) {
    for (let i7 = 0; i7 < p5.length; i7++) {
      const p6 = p5[i7];
      if (!isReasoningContentPart(p6)) return false;
    }
  } else if (p5 !== undefined && p5 !== null) return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "encrypted_content" && k !== "summary" && k !== "content" && v[k] !== undefined) return false;
  return true;
}

export function isReasoningSummaryPart(v: any): boolean {
  if (!isObject(v)) return false;
  const tag = v.type;
  if (typeof tag === 'string') {
    switch (tag.length) {
      case 12:
        if (tag === "summary_text") return isSummaryText(v);
        break;
    }
    return false;
  }
  return false;
}

export function isReasoningContentPart(v: any): boolean {
  if (!isObject(v)) return false;
  const tag = v.type;
  if (typeof tag === 'string') {
    switch (tag.length) {
      case 14:
        if (tag === "reasoning_text") return isReasoningText(v);
        break;
    }
    return false;
  }
  return false;
}

export function isInputCompaction(v: any): boolean {
  const p0 = v.id;
  if (p0 !== undefined && p0 !== null && typeof p0 !== 'string') return false;
  const p1 = v.encrypted_content;
  if (!(typeof p1 === 'string' && !longerThan(p1, 20971520))) return false;
  const p2 = v.created_by;
  if (p2 !== undefined && p2 !== null && typeof p2 !== 'string') return false;
  const p3 = v.status;
  if (p3 !== undefined && p3 !== null && p3 !== "in_progress" && p3 !== "completed" && p3 !== "incomplete") return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "encrypted_content" && k !== "created_by" && k !== "status" && v[k] !== undefined) return false;
  return true;
}

export function isInputShellCall(v: any): boolean {
  const p0 = v.id;
  if (p0 !== undefined && p0 !== null && typeof p0 !== 'string') return false;
  const p1 = v.call_id;
  if (!(typeof p1 === 'string' && p1.length >= 1 && !exceeds(p1, 64))) return false;
  const p2 = v.caller;
  if (p2 !== undefined && p2 !== null && !isInputToolCaller(p2)) return false;
  const p3 = v.action;
  if (!isInputShellAction(p3)) return false;
  const p4 = v.environment;
  if (p4 !== undefined && p4 !== null && !isInputShellEnvironment(p4)) return false;
  const p5 = v.created_by;
  if (p5 !== undefined && p5 !== null && typeof p5 !== 'string') return false;
  const p6 = v.status;
  if (p6 !== undefined && p6 !== null && p6 !== "in_progress" && p6 !== "completed" && p6 !== "incomplete") return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "call_id" && k !== "caller" && k !== "action" && k !== "environment" && k !== "created_by" && k !== "status" && v[k] !== undefined) return false;
  return true;
}

export function isInputToolCaller(v: any): boolean {
  if (!isObject(v)) return false;
  const tag = v.type;
  if (typeof tag === 'string') {
    switch (tag.length) {
      case 6:
        if (tag === "direct") return isDirectCaller(v);
        break;
      case 7:
        if (tag === "program") return isInputProgramCaller(v);
        break;
    }
    return false;
  }
  return false;
}

export function isDirectCaller(v: any): boolean {
  for (const k in v) if (k !== "type" && v[k] !== undefined) return false;
  return true;
}

export function isInputProgramCaller(v: any): boolean {
  const p0 = v.caller_id;
  if (!(typeof p0 === 'string' && p0.length >= 1 && !exceeds(p0, 64))) return false;
  for (const k in v) if (k !== "type" && k !== "caller_id" && v[k] !== undefined) return false;
  return true;
}

export function isInputShellAction(v: any): boolean {
  if (!isObject(v)) return false;
  const p0 = v.commands;
  if (Array.isArray(p0)) {
    for (let i2 = 0; i2 < p0.length; i2++) {
      const p1 = p0[i2];
      if (typeof p1 !== 'string') return false;
    }
  } else return false;
  const p3 = v.timeout_ms;
  if (p3 !== undefined && p3 !== null && !Number.isInteger(p3)) return false;
  const p4 = v.max_output_length;
  if (p4 !== undefined && p4 !== null && !Number.isInteger(p4)) return false;
  for (const k in v) if (k !== "commands" && k !== "timeout_ms" && k !== "max_output_length" && v[k] !== undefined) return false;
  return true;
}

export function isInputShellEnvironment(v: any): boolean {
  if (!isObject(v)) return false;
  const tag = v.type;
  if (typeof tag === 'string') {
    switch (tag.length) {
      case 5:
        if (tag === "local") return isLocalEnvironment(v);
        break;
      case 19:
        if (tag === "container_reference") return isContainerReference(v);
        break;
    }
    return false;
  }
  return false;
}

export function isLocalEnvironment(v: any): boolean {
  const p0 = v.skills;
  if (Array.isArray(p0)) {
    if (p0.length > 200) return false;
    for (let i2 = 0; i2 < p0.length; i2++) {
      const p1 = p0[i2];
      if (!isLocalSkill(p1)) return false;
    }
  } else if (p0 !== undefined && p0 !== null) return false;
  for (const k in v) if (k !== "type" && k !== "skills" && v[k] !== undefined) return false;
  return true;
}

export function isLocalSkill(v: any): boolean {
  if (!isObject(v)) return false;
  const p0 = v.name;
  if (typeof p0 !== 'string') return false;
  const p1 = v.description;
  if (typeof p1 !== 'string') return false;
  const p2 = v.path;
  if (typeof p2 !== 'string') return false;
  for (const k in v) if (k !== "name" && k !== "description" && k !== "path" && v[k] !== undefined) return false;
  return true;
}

export function isContainerReference(v: any): boolean {
  const p0 = v.container_id;
  if (typeof p0 !== 'string') return false;
  for (const k in v) if (k !== "type" && k !== "container_id" && v[k] !== undefined) return false;
  return true;
}

export function isInputComputerCall(v: any): boolean {
  const p0 = v.id;
  if (p0 !== undefined && p0 !== null && typeof p0 !== 'string') return false;
  const p1 = v.call_id;
  if (!(typeof p1 === 'string' && p1.length >= 1)) return false;
  const p2 = v.action;
  if (p2 !== undefined && p2 !== null && !isComputerAction(p2)) return false;
  const p3 = v.actions;
  if (Array.isArray(p3)) {
    for (let i5 = 0; i5 < p3.length; i5++) {
      const p4 = p3[i5];
      if (!isComputerAction(p4)) return false;
    }
  } else if (p3 !== undefined && p3 !== null) return false;
  const p6 = v.pending_safety_checks;
  if (Array.isArray(p6)) {
    for (let i8 = 0; i8 < p6.length; i8++) {
      const p7 = p6[i8];
      if (!isComputerSafetyCheck(p7)) return false;
    }
  } else return false;
  const p9 = v.status;
  if (p9 !== undefined && p9 !== null && p9 !== "in_progress" && p9 !== "completed" && p9 !== "incomplete") return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "call_id" && k !== "action" && k !== "actions" && k !== "pending_safety_checks" && k !== "status" && v[k] !== undefined) return false;
  return true;
}

export function isComputerAction(v: any): boolean {
  if (!isObject(v)) return false;
  const tag = v.type;
  if (typeof tag === 'string') {
    switch (tag.length) {
      case 4:
        if (tag === "drag") return isDragAction(v);
        if (tag === "move") return isMoveAction(v);
        if (tag === "type") return isTypeAction(v);
        if (tag === "wait") return isWaitAction(v);
        break;
      case 5:
        if (tag === "click") return isClickAction(v);
        break;
      case 6:
        if (tag === "scroll") return isScrollAction(v);
        break;
      case 8:
        if (tag === "keypress") return isKeyPressAction(v);
        break;
      case 10:
        if (tag === "screenshot") return isScreenshotAction(v);
        break;
      case 12:
        if (tag === "double_click") return isDoubleClickAction(v);
        break;
    }
    return false;
  }
  return false;
}

export function isDragAction(v: any): boolean {
  const p0 = v.path;
  if (Array.isArray(p0)) {
    for (let i2 = 0; i2 < p0.length; i2++) {
      const p1 = p0[i2];
      if (!isCoordinate(p1)) return false;
    }
  } else return false;
  const p3 = v.keys;
  if (Array.isArray(p3)) {
    for (let i5 = 0; i5 < p3.length; i5++) {
      const p4 = p3[i5];
      if (typeof p4 !== 'string') return false;
    }
  } else if (p3 !== undefined && p3 !== null) return false;
  for (const k in v) if (k !== "type" && k !== "path" && k !== "keys" && v[k] !== undefined) return false;
  return true;
}

export function isCoordinate(v: any): boolean {
  if (!isObject(v)) return false;
  const p0 = v.x;
  if (!Number.isInteger(p0)) return false;
  const p1 = v.y;
  if (!Number.isInteger(p1)) return false;
  for (const k in v) if (k !== "x" && k !== "y" && v[k] !== undefined) return false;
  return true;
}

export function isMoveAction(v: any): boolean {
  const p0 = v.x;
  if (!Number.isInteger(p0)) return false;
  const p1 = v.y;
  if (!Number.isInteger(p1)) return false;
  const p2 = v.keys;
  if (Array.isArray(p2)) {
    for (let i4 = 0; i4 < p2.length; i4++) {
      const p3 = p2[i4];
      if (typeof p3 !== 'string') return false;
    }
  } else if (p2 !== undefined && p2 !== null) return false;
  for (const k in v) if (k !== "type" && k !== "x" && k !== "y" && k !== "keys" && v[k] !== undefined) return false;
  return true;
}

export function isTypeAction(v: any): boolean {
  const p0 = v.text;
  if (typeof p0 !== 'string') return false;
  for (const k in v) if (k !== "type" && k !== "text" && v[k] !== undefined) return false;
  return true;
}

export function isWaitAction(v: any): boolean {
  for (const k in v) if (k !== "type" && v[k] !== undefined) return false;
  return true;
}

export function isClickAction(v: any): boolean {
  const p0 = v.button;
  if (p0 !== "left" && p0 !== "right" && p0 !== "wheel" && p0 !== "back" && p0 !== "forward") return false;
  const p1 = v.x;
  if (!Number.isInteger(p1)) return false;
  const p2 = v.y;
  if (!Number.isInteger(p2)) return false;
  const p3 = v.keys;
  if (Array.isArray(p3)) {
    for (let i5 = 0; i5 < p3.length; i5++) {
      const p4 = p3[i5];
      if (typeof p4 !== 'string') return false;
    }
  } else if (p3 !== undefined && p3 !== null) return false;
  for (const k in v) if (k !== "type" && k !== "button" && k !== "x" && k !== "y" && k !== "keys" && v[k] !== undefined) return false;
  return true;
}

export function isScrollAction(v: any): boolean {
  const p0 = v.x;
  if (!Number.isInteger(p0)) return false;
  const p1 = v.y;
  if (!Number.isInteger(p1)) return false;
  const p2 = v.scroll_x;
  if (!Number.isInteger(p2)) return false;
  const p3 = v.scroll_y;
  if (!Number.isInteger(p3)) return false;
  const p4 = v.keys;
  if (Array.isArray(p4)) {
    for (let i6 = 0; i6 < p4.length; i6++) {
      const p5 = p4[i6];
      if (typeof p5 !== 'string') return false;
    }
  } else if (p4 !== undefined && p4 !== null) return false;
  for (const k in v) if (k !== "type" && k !== "x" && k !== "y" && k !== "scroll_x" && k !== "scroll_y" && k !== "keys" && v[k] !== undefined) return false;
  return true;
}

export function isKeyPressAction(v: any): boolean {
  const p0 = v.keys;
  if (Array.isArray(p0)) {
    for (let i2 = 0; i2 < p0.length; i2++) {
      const p1 = p0[i2];
      if (typeof p1 !== 'string') return false;
    }
  } else return false;
  for (const k in v) if (k !== "type" && k !== "keys" && v[k] !== undefined) return false;
  return true;
}

export function isScreenshotAction(v: any): boolean {
  for (const k in v) if (k !== "type" && v[k] !== undefined) return false;
  return true;
}

export function isDoubleClickAction(v: any): boolean {
  const p0 = v.x;
  if (!Number.isInteger(p0)) return false;
  const p1 = v.y;
  if (!Number.isInteger(p1)) return false;
  const p2 = v.keys;
  if (Array.isArray(p2)) {
    for (let i4 = 0; i4 < p2.length; i4++) {
      const p3 = p2[i4];
      if (typeof p3 !== 'string') return false;
    }
  } else if (p2 !== null) return false;
  for (const k in v) if (k !== "type" && k !== "x" && k !== "y" && k !== "keys" && v[k] !== undefined) return false;
  return true;
}

export function isComputerSafetyCheck(v: any): boolean {
  if (!isObject(v)) return false;
  const p0 = v.id;
  if (typeof p0 !== 'string') return false;
  const p1 = v.code;
  if (p1 !== undefined && p1 !== null && typeof p1 !== 'string') return false;
  const p2 = v.message;
  if (p2 !== undefined && p2 !== null && typeof p2 !== 'string') return false;
  for (const k in v) if (k !== "id" && k !== "code" && k !== "message" && v[k] !== undefined) return false;
  return true;
}

export function isInputFunctionCall(v: any): boolean {
  const p0 = v.id;
  if (p0 !== undefined && p0 !== null && typeof p0 !== 'string') return false;
  const p1 = v.call_id;
  if (!(typeof p1 === 'string' && p1.length >= 1)) return false;
  const p2 = v.caller;
  if (p2 !== undefined && p2 !== null && !isInputToolCaller(p2)) return false;
  const p3 = v.namespace;
  if (p3 !== undefined && p3 !== null && typeof p3 !== 'string') return false;
  const p4 = v.name;
  if (!(typeof p4 === 'string' && p4.length >= 1)) return false;
  const p5 = v.arguments;
  if (typeof p5 !== 'string') return false;
  const p6 = v.async;
  if (p6 !== undefined && p6 !== null && typeof p6 !== 'boolean') return false;
  const p7 = v.status;
  if (p7 !== undefined && p7 !== null && p7 !== "in_progress" && p7 !== "completed" && p7 !== "incomplete") return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "call_id" && k !== "caller" && k !== "namespace" && k !== "name" && k !== "arguments" && k !== "async" && k !== "status" && v[k] !== undefined) return false;
  return true;
}

export function isInputItemReference(v: any): boolean {
  const p0 = v.type;
  if (p0 !== undefined && p0 !== null && p0 !== "item_reference") return false;
  const p1 = v.id;
  if (typeof p1 !== 'string') return false;
  for (const k in v) if (k !== "type" && k !== "id" && v[k] !== undefined) return false;
  return true;
}

export function isInputOutputMessage(v: any): boolean {
  const p0 = v.id;
  if (p0 !== undefined && p0 !== null && typeof p0 !== 'string') return false;
  const p1 = v.role;
  if (p1 !== "assistant") return false;
  const p2 = v.content;
  if (Array.isArray(p2)) {
    for (let i4 = 0; i4 < p2.length; i4++) {
      const p3 = p2[i4];
      if (!isInputOutputMessagePart(p3)) return false;
    }
  } else return false;
  const p5 = v.phase;
  if (p5 !== undefined && p5 !== null && p5 !== "commentary" && p5 !== "final_answer") return false;
  const p6 = v.status;
  if (p6 !== undefined && p6 !== null && p6 !== "in_progress" && p6 !== "completed" && p6 !== "incomplete") return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "role" && k !== "content" && k !== "phase" && k !== "status" && v[k] !== undefined) return false;
  return true;
}

export function isInputOutputMessagePart(v: any): boolean {
  if (!isObject(v)) return false;
  const tag = v.type;
  if (typeof tag === 'string') {
    switch (tag.length) {
      case 7:
        if (tag === "refusal") return isRefusal(v);
        break;
      case 11:
        if (tag === "output_text") return isInputOutputText(v);
        break;
    }
    return false;
  }
  return false;
}

export function isInputMcpListTools(v: any): boolean {
  const p0 = v.id;
  if (p0 !== undefined && p0 !== null && typeof p0 !== 'string') return false;
  const p1 = v.server_label;
  if (typeof p1 !== 'string') return false;
  const p2 = v.tools;
  if (Array.isArray(p2)) {
    for (let i4 = 0; i4 < p2.length; i4++) {
      const p3 = p2[i4];
      if (!isMcpListedTool(p3)) return false;
    }
  } else return false;
  const p5 = v.error;
  if (p5 !== undefined && p5 !== null && typeof p5 !== 'string' && !isObject(p5)) return false;
  const p6 = v.status;
  if (p6 !== undefined && p6 !== null && p6 !== "in_progress" && p6 !== "completed" && p6 !== "incomplete") return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "server_label" && k !== "tools" && k !== "error" && k !== "status" && v[k] !== undefined) return false;
  return true;
}

export function isMcpListedTool(v: any): boolean {
  if (!isObject(v)) return false;
  const p0 = v.name;
  if (typeof p0 !== 'string') return false;
  const p1 = v.description;
  if (p1 !== undefined && p1 !== null && typeof p1 !== 'string') return false;
  const p2 = v.input_schema;
  if (!isObject(p2)) return false;
  const p3 = v.annotations;
  if (p3 !== undefined && p3 !== null && !isObject(p3)) return false;
  for (const k in v) if (k !== "name" && k !== "description" && k !== "input_schema" && k !== "annotations" && v[k] !== undefined) return false;
  return true;
}

export function isInputProgramOutput(v: any): boolean {
  const p0 = v.id;
  if (p0 !== undefined && p0 !== null && typeof p0 !== 'string') return false;
  const p1 = v.call_id;
  if (!(typeof p1 === 'string' && p1.length >= 1 && !exceeds(p1, 64))) return false;
  const p2 = v.result;
  if (!(typeof p2 === 'string' && !longerThan(p2, 10485760))) return false;
  const p3 = v.status;
  if (p3 !== undefined && p3 !== null && p3 !== "completed" && p3 !== "incomplete") return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "call_id" && k !== "result" && k !== "status" && v[k] !== undefined) return false;
  return true;
}

export function isInputWebSearchCall(v: any): boolean {
  const p0 = v.id;
  if (p0 !== undefined && p0 !== null && typeof p0 !== 'string') return false;
  const p1 = v.action;
  if (!isWebSearchAction(p1)) return false;
  const p2 = v.status;
  if (p2 !== undefined && p2 !== null && p2 !== "in_progress" && p2 !== "searching" && p2 !== "completed" && p2 !== "incomplete" && p2 !== "failed") return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "action" && k !== "status" && v[k] !== undefined) return false;
  return true;
}

export function isWebSearchAction(v: any): boolean {
  if (!isObject(v)) return false;
  const tag = v.type;
  if (typeof tag === 'string') {
    switch (tag.length) {
      case 4:
        if (tag === "find") return isWebSearchFind(v);
        break;
      case 6:
        if (tag === "search") return isWebSearchQuery(v);
        break;
      case 9:
        if (tag === "open_page") return isWebSearchOpenPage(v);
        break;
      case 12:
        if (tag === "find_in_page") return isWebSearchFind(v);
        break;
    }
    return false;
  }
  return false;
}

export function isWebSearchFind(v: any): boolean {
  const p0 = v.url;
  if (typeof p0 !== 'string') return false;
  const p1 = v.pattern;
  if (typeof p1 !== 'string') return false;
  for (const k in v) if (k !== "type" && k !== "url" && k !== "pattern" && v[k] !== undefined) return false;
  return true;
}

export function isWebSearchQuery(v: any): boolean {
  const p0 = v.query;
  if (p0 !== undefined && p0 !== null && typeof p0 !== 'string') return false;
  const p1 = v.queries;
  if (Array.isArray(p1)) {
    for (let i3 = 0; i3 < p1.length; i3++) {
      const p2 = p1[i3];
      if (typeof p2 !== 'string') return false;
    }
  } else if (p1 !== undefined && p1 !== null) return false;
  const p4 = v.sources;
  if (Array.isArray(p4)) {
    for (let i6 = 0; i6 < p4.length; i6++) {
      const p5 = p4[i6];
      if (!isWebSearchSource(p5)) return false;
    }
  } else if (p4 !== undefined && p4 !== null) return false;
  for (const k in v) if (k !== "type" && k !== "query" && k !== "queries" && k !== "sources" && v[k] !== undefined) return false;
  return true;
}

export function isWebSearchSource(v: any): boolean {
  if (!isObject(v)) return false;
  const tag = v.type;
  if (typeof tag === 'string') {
    switch (tag.length) {
      case 3:
        if (tag === "url") return isWebSearchUrlSource(v);
        if (tag === "api") return isWebSearchApiSource(v);
        break;
    }
    return false;
  }
  return false;
}

export function isWebSearchUrlSource(v: any): boolean {
  const p0 = v.url;
  if (typeof p0 !== 'string') return false;
  for (const k in v) if (k !== "type" && k !== "url" && v[k] !== undefined) return false;
  return true;
}

export function isWebSearchApiSource(v: any): boolean {
  const p0 = v.name;
  if (p0 !== undefined && p0 !== null && typeof p0 !== 'string') return false;
  for (const k in v) if (k !== "type" && k !== "name" && v[k] !== undefined) return false;
  return true;
}

export function isWebSearchOpenPage(v: any): boolean {
  const p0 = v.url;
  if (p0 !== undefined && p0 !== null && typeof p0 !== 'string') return false;
  for (const k in v) if (k !== "type" && k !== "url" && v[k] !== undefined) return false;
  return true;
}

export function isInputFileSearchCall(v: any): boolean {
  const p0 = v.id;
  if (p0 !== undefined && p0 !== null && typeof p0 !== 'string') return false;
  const p1 = v.queries;
  if (Array.isArray(p1)) {
    for (let i3 = 0; i3 < p1.length; i3++) {
      const p2 = p1[i3];
      if (typeof p2 !== 'string') return false;
    }
  } else return false;
  const p4 = v.results;
  if (Array.isArray(p4)) {
    for (let i6 = 0; i6 < p4.length; i6++) {
      const p5 = p4[i6];
      if (!isFileSearchResult(p5)) return false;
    }
  } else if (p4 !== undefined && p4 !== null) return false;
  const p7 = v.status;
  if (p7 !== undefined && p7 !== null && p7 !== "in_progress" && p7 !== "searching" && p7 !== "completed" && p7 !== "incomplete" && p7 !== "failed") return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "queries" && k !== "results" && k !== "status" && v[k] !== undefined) return false;
  return true;
}

export function isFileSearchResult(v: any): boolean {
  if (!isObject(v)) return false;
  const p0 = v.file_id;
  if (p0 !== undefined && p0 !== null && typeof p0 !== 'string') return false;
  const p1 = v.filename;
  if (p1 !== undefined && p1 !== null && typeof p1 !== 'string') return false;
  const p2 = v.text;
  if (p2 !== undefined && p2 !== null && typeof p2 !== 'string') return false;
  const p3 = v.attributes;
  if (p3 !== undefined && p3 !== null && !isFileAttributes(p3)) return false;
  const p4 = v.score;
  if (p4 !== undefined && p4 !== null && !Number.isFinite(p4)) return false;
  for (const k in v) if (k !== "file_id" && k !== "filename" && k !== "text" && k !== "attributes" && k !== "score" && v[k] !== undefined) return false;
  return true;
}

export function isFileAttributes(v: any): boolean {
  if (!isObject(v)) return false;
  let n2 = 0;
  for (const k0 in v) {
    if (++n2 > 16) return false;
    if (longerThan(k0, 64)) return false;
    const p1 = v[k0];
    if (!(typeof p1 === 'string' && !exceeds(p1, 512)) && !Number.isFinite(p1) && typeof p1 !== 'boolean') return false;
  }
  return true;
}

export function isInputToolSearchCall(v: any): boolean {
  const p0 = v.id;
  if (p0 !== undefined && p0 !== null && typeof p0 !== 'string') return false;
  const p1 = v.call_id;
  if (p1 !== undefined && p1 !== null && !(typeof p1 === 'string' && p1.length >= 1 && !exceeds(p1, 64))) return false;
  const p2 = v.execution;
  if (p2 !== undefined && p2 !== null && p2 !== "server" && p2 !== "client") return false;
  if (v.arguments === undefined) return false;
  const p3 = v.status;
  if (p3 !== undefined && p3 !== null && p3 !== "in_progress" && p3 !== "completed" && p3 !== "incomplete") return false;
  const p4 = v.created_by;
  if (p4 !== undefined && p4 !== null && typeof p4 !== 'string') return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "call_id" && k !== "execution" && k !== "arguments" && k !== "status" && k !== "created_by" && v[k] !== undefined) return false;
  return true;
}

export function isInputLocalShellCall(v: any): boolean {
  const p0 = v.id;
  if (p0 !== undefined && p0 !== null && typeof p0 !== 'string') return false;
  const p1 = v.call_id;
  if (!(typeof p1 === 'string' && p1.length >= 1)) return false;
  const p2 = v.action;
  if (!isLocalShellAction(p2)) return false;
  const p3 = v.status;
  if (p3 !== undefined && p3 !== null && p3 !== "in_progress" && p3 !== "completed" && p3 !== "incomplete") return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "call_id" && k !== "action" && k !== "status" && v[k] !== undefined) return false;
  return true;
}

export function isLocalShellAction(v: any): boolean {
  if (!isObject(v)) return false;
  const tag = v.type;
  if (typeof tag === 'string') {
    switch (tag.length) {
      case 4:
        if (tag === "exec") return isLocalShellExec(v);
        break;
    }
    return false;
  }
  return false;
}

export function isLocalShellExec(v: any): boolean {
  const p0 = v.command;
  if (Array.isArray(p0)) {
    for (let i2 = 0; i2 < p0.length; i2++) {
      const p1 = p0[i2];
      if (typeof p1 !== 'string') return false;
    }
  } else return false;
  const p3 = v.timeout_ms;
  if (p3 !== undefined && p3 !== null && !Number.isInteger(p3)) return false;
  const p4 = v.working_directory;
  if (p4 !== undefined && p4 !== null && typeof p4 !== 'string') return false;
  const p5 = v.env;
  if (isObject(p5)) {
    for (const k6 in p5) {
      const p7 = p5[k6];
      if (typeof p7 !== 'string') return false;
    }
  } else return false;
  const p8 = v.user;
  if (p8 !== undefined && p8 !== null && typeof p8 !== 'string') return false;
  for (const k in v) if (k !== "type" && k !== "command" && k !== "timeout_ms" && k !== "working_directory" && k !== "env" && k !== "user" && v[k] !== undefined) return false;
  return true;
}

export function isInputApplyPatchCall(v: any): boolean {
  const p0 = v.id;
  if (p0 !== undefined && p0 !== null && typeof p0 !== 'string') return false;
  const p1 = v.call_id;
  if (!(typeof p1 === 'string' && p1.length >= 1 && !exceeds(p1, 64))) return false;
  const p2 = v.caller;
  if (p2 !== undefined && p2 !== null && !isInputToolCaller(p2)) return false;
  const p3 = v.operation;
  if (!isInputPatchOperation(p3)) return false;
  const p4 = v.created_by;
  if (p4 !== undefined && p4 !== null && typeof p4 !== 'string') return false;
  const p5 = v.status;
  if (p5 !== undefined && p5 !== null && p5 !== "in_progress" && p5 !== "completed") return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "call_id" && k !== "caller" && k !== "operation" && k !== "created_by" && k !== "status" && v[k] !== undefined) return false;
  return true;
}

export function isInputPatchOperation(v: any): boolean {
  if (!isObject(v)) return false;
  const tag = v.type;
  if (typeof tag === 'string') {
    switch (tag.length) {
      case 11:
        if (tag === "create_file") return isInputPatchCreateFile(v);
        if (tag === "delete_file") return isInputPatchDeleteFile(v);
        if (tag === "update_file") return isInputPatchUpdateFile(v);
        break;
    }
    return false;
  }
  return false;
}

export function isInputPatchCreateFile(v: any): boolean {
  const p0 = v.path;
  if (!(typeof p0 === 'string' && p0.length >= 1)) return false;
  const p1 = v.diff;
  if (!(typeof p1 === 'string' && !longerThan(p1, 10485760))) return false;
  for (const k in v) if (k !== "type" && k !== "path" && k !== "diff" && v[k] !== undefined) return false;
  return true;
}

export function isInputPatchDeleteFile(v: any): boolean {
  const p0 = v.path;
  if (!(typeof p0 === 'string' && p0.length >= 1)) return false;
  for (const k in v) if (k !== "type" && k !== "path" && v[k] !== undefined) return false;
  return true;
}

export function isInputPatchUpdateFile(v: any): boolean {
  const p0 = v.path;
  if (!(typeof p0 === 'string' && p0.length >= 1)) return false;
  const p1 = v.diff;
  if (!(typeof p1 === 'string' && !longerThan(p1, 10485760))) return false;
  for (const k in v) if (k !== "type" && k !== "path" && k !== "diff" && v[k] !== undefined) return false;
  return true;
}

export function isInputCustomToolCall(v: any): boolean {
  const p0 = v.id;
  if (p0 !== undefined && p0 !== null && typeof p0 !== 'string') return false;
  const p1 = v.call_id;
  if (!(typeof p1 === 'string' && p1.length >= 1)) return false;
  const p2 = v.caller;
  if (p2 !== undefined && p2 !== null && !isInputToolCaller(p2)) return false;
  const p3 = v.namespace;
  if (p3 !== undefined && p3 !== null && typeof p3 !== 'string') return false;
  const p4 = v.name;
  if (!(typeof p4 === 'string' && p4.length >= 1)) return false;
  const p5 = v.input;
  if (typeof p5 !== 'string') return false;
  const p6 = v.async;
  if (p6 !== undefined && p6 !== null && typeof p6 !== 'boolean') return false;
  const p7 = v.status;
  if (p7 !== undefined && p7 !== null && p7 !== "in_progress" && p7 !== "completed" && p7 !== "incomplete") return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "call_id" && k !== "caller" && k !== "namespace" && k !== "name" && k !== "input" && k !== "async" && k !== "status" && v[k] !== undefined) return false;
  return true;
}

export function isInputAdditionalTools(v: any): boolean {
  const p0 = v.id;
  if (p0 !== undefined && p0 !== null && typeof p0 !== 'string') return false;
  const p1 = v.role;
  if (p1 !== "unknown" && p1 !== "user" && p1 !== "assistant" && p1 !== "system" && p1 !== "critic" && p1 !== "discriminator" && p1 !== "developer" && p1 !== "tool") return false;
  const p2 = v.tools;
  if (Array.isArray(p2)) {
    for (let i4 = 0; i4 < p2.length; i4++) {
      const p3 = p2[i4];
      if (!isTool(p3)) return false;
    }
  } else return false;
  const p5 = v.status;
  if (p5 !== undefined && p5 !== null && p5 !== "in_progress" && p5 !== "completed" && p5 !== "incomplete") return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "role" && k !== "tools" && k !== "status" && v[k] !== undefined) return false;
  return true;
}

export function isTool(v: any): boolean {
  if (!isObject(v)) return false;
  const tag = v.type;
  if (typeof tag === 'string') {
    switch (tag.length) {
      case 3:
        if (tag === "mcp") return isMcpTool(v);
        break;
      case 5:
        if (tag === "shell") return isShellTool(v);
        break;
      case 6:
        if (tag === "custom") return isCustomTool(v);
        break;
      case 8:
        if (tag === "function") return isFunctionTool(v);
        if (tag === "computer") return isComputerTool(v);
        break;
      case 9:
        if (tag === "namespace") return isNamespaceTool(v);
        break;
      case 10:
        if (tag === "web_search") return isWebSearchTool(v);
        break;
      case 11:
        if (tag === "file_search") return isFileSearchTool(v);
        if (tag === "local_shell") return isLocalShellTool(v);
        if (tag === "tool_search") return isToolSearchTool(v);
        if (tag === "apply_patch") return isApplyPatchTool(v);
        break;
      case 16:
        if (tag === "code_interpreter") return isCodeInterpreterTool(v);
        if (tag === "image_generation") return isImageGenerationTool(v);
        break;
      case 18:
        if (tag === "web_search_preview") return isWebSearchPreviewTool(v);
        break;
      case 20:
        if (tag === "computer_use_preview") return isComputerUsePreviewTool(v);
        break;
      case 21:
        if (tag === "web_search_2025_08_26") return isWebSearchTool(v);
        break;
      case 25:
        if (tag === "programmatic_tool_calling") return isProgrammaticToolCallingTool(v);
        break;
      case 29:
        if (tag === "web_search_preview_2025_03_11") return isWebSearchPreviewTool(v);
        break;
    }
    return false;
  }
  return false;
}

export function isMcpTool(v: any): boolean {
  const p0 = v.server_label;
  if (typeof p0 !== 'string') return false;
  const p1 = v.server_url;
  if (p1 !== undefined && p1 !== null && typeof p1 !== 'string') return false;
  const p2 = v.connector_id;
  if (p2 !== undefined && p2 !== null && p2 !== "connector_dropbox" && p2 !== "connector_gmail" && p2 !== "connector_googlecalendar" && p2 !== "connector_googledrive" && p2 !== "connector_microsoftteams" && p2 !== "connector_outlookcalendar" && p2 !== "connector_outlookemail" && p2 !== "connector_sharepoint") return false;
  const p3 = v.tunnel_id;
  if (p3 !== undefined && p3 !== null && !(typeof p3 === 'string' && PATTERN_0.test(p3))) return false;
  const p4 = v.authorization;
  if (p4 !== undefined && p4 !== null && typeof p4 !== 'string') return false;
  const p5 = v.server_description;
  if (p5 !== undefined && p5 !== null && typeof p5 !== 'string') return false;
  const p6 = v.headers;
  if (isObject(p6)) {
    for (const k7 in p6) {
      const p8 = p6[k7];
      if (typeof p8 !== 'string') return false;
    }
  } else if (p6 !== undefined && p6 !== null) return false;
  const p9 = v.allowed_tools;
  if (Array.isArray(p9)) {
    for (let i11 = 0; i11 < p9.length; i11++) {
      const p10 = p9[i11];
      if (typeof p10 !== 'string') return false;
    }
  } else if (p9 !== undefined && p9 !== null && !isMcpToolFilter(p9)) return false;
  const p12 = v.require_approval;
  if (p12 !== undefined && p12 !== null && p12 !== "always" && p12 !== "never" && !isMcpApprovalPolicy(p12)) return false;
  const p13 = v.defer_loading;
  if (p13 !== undefined && p13 !== null && typeof p13 !== 'boolean') return false;
  const p14 = v.allowed_callers;
  if (Array.isArray(p14)) {
    if (p14.length < 1) return false;
    for (let i16 = 0; i16 < p14.length; i16++) {
      const p15 = p14[i16];
      if (p15 !== "direct" && p15 !== "programmatic") return false;
    }
  } else if (p14 !== undefined && p14 !== null) return false;
  for (const k in v) if (k !== "type" && k !== "server_label" && k !== "server_url" && k !== "connector_id" && k !== "tunnel_id" && k !== "authorization" && k !== "server_description" && k !== "headers" && k !== "allowed_tools" && k !== "require_approval" && k !== "defer_loading" && k !== "allowed_callers" && v[k] !== undefined) return false;
  return true;
}

export function isMcpToolFilter(v: any): boolean {
  if (!isObject(v)) return false;
  const p0 = v.tool_names;
  if (Array.isArray(p0)) {
    for (let i2 = 0; i2 < p0.length; i2++) {
      const p1 = p0[i2];
      if (typeof p1 !== 'string') return false;
    }
  } else if (p0 !== undefined && p0 !== null) return false;
  const p3 = v.read_only;
  if (p3 !== undefined && p3 !== null && typeof p3 !== 'boolean') return false;
  for (const k in v) if (k !== "tool_names" && k !== "read_only" && v[k] !== undefined) return false;
  return true;
}

export function isMcpApprovalPolicy(v: any): boolean {
  if (!isObject(v)) return false;
  const p0 = v.always;
  if (p0 !== undefined && p0 !== null && !isMcpToolFilter(p0)) return false;
  const p1 = v.never;
  if (p1 !== undefined && p1 !== null && !isMcpToolFilter(p1)) return false;
  for (const k in v) if (k !== "always" && k !== "never" && v[k] !== undefined) return false;
  return true;
}

export function isShellTool(v: any): boolean {
  const p0 = v.environment;
  if (p0 !== undefined && p0 !== null && !isShellToolEnvironment(p0)) return false;
  const p1 = v.allowed_callers;
  if (Array.isArray(p1)) {
    if (p1.length < 1) return false;
    for (let i3 = 0; i3 < p1.length; i3++) {
      const p2 = p1[i3];
      if (p2 !== "direct" && p2 !== "programmatic") return false;
    }
  } else if (p1 !== undefined && p1 !== null) return false;
  for (const k in v) if (k !== "type" && k !== "environment" && k !== "allowed_callers" && v[k] !== undefined) return false;
  return true;
}

export function isShellToolEnvironment(v: any): boolean {
  if (!isObject(v)) return false;
  const tag = v.type;
  if (typeof tag === 'string') {
    switch (tag.length) {
      case 5:
        if (tag === "local") return isLocalEnvironment(v);
        break;
      case 14:
        if (tag === "container_auto") return isContainerAuto(v);
        break;
      case 19:
        if (tag === "container_reference") return isContainerReference(v);
        break;
    }
    return false;
  }
  return false;
}

export function isContainerAuto(v: any): boolean {
  const p0 = v.file_ids;
  if (Array.isArray(p0)) {
    if (p0.length > 50) return false;
    for (let i2 = 0; i2 < p0.length; i2++) {
      const p1 = p0[i2];
      if (typeof p1 !== 'string') return false;
    }
  } else if (p0 !== undefined && p0 !== null) return false;
  const p3 = v.memory_limit;
  if (p3 !== undefined && p3 !== null && p3 !== "1g" && p3 !== "4g" && p3 !== "16g" && p3 !== "64g") return false;
  const p4 = v.network_policy;
  if (p4 !== undefined && p4 !== null && !isNetworkPolicy(p4)) return false;
  const p5 = v.skills;
  if (Array.isArray(p5)) {
    if (p5.length > 200) return false;
    for (let i7 = 0; i7 < p5.length; i7++) {
      const p6 = p5[i7];
      if (!isContainerSkill(p6)) return false;
    }
  } else if (p5 !== undefined && p5 !== null) return false;
  for (const k in v) if (k !== "type" && k !== "file_ids" && k !== "memory_limit" && k !== "network_policy" && k !== "skills" && v[k] !== undefined) return false;
  return true;
}

export function isNetworkPolicy(v: any): boolean {
  if (!isObject(v)) return false;
  const tag = v.type;
  if (typeof tag === 'string') {
    switch (tag.length) {
      case 8:
        if (tag === "disabled") return isNetworkDisabled(v);
        break;
      case 9:
        if (tag === "allowlist") return isNetworkAllowlist(v);
        break;
    }
    return false;
  }
  return false;
}

export function isNetworkDisabled(v: any): boolean {
  for (const k in v) if (k !== "type" && v[k] !== undefined) return false;
  return true;
}

export function isNetworkAllowlist(v: any): boolean {
  const p0 = v.allowed_domains;
  if (Array.isArray(p0)) {
    if (p0.length < 1) return false;
    for (let i2 = 0; i2 < p0.length; i2++) {
      const p1 = p0[i2];
      if (typeof p1 !== 'string') return false;
    }
  } else return false;
  const p3 = v.domain_secrets;
  if (Array.isArray(p3)) {
    if (p3.length < 1) return false;
    for (let i5 = 0; i5 < p3.length; i5++) {
      const p4 = p3[i5];
      if (!isDomainSecret(p4)) return false;
    }
  } else if (p3 !== undefined && p3 !== null) return false;
  for (const k in v) if (k !== "type" && k !== "allowed_domains" && k !== "domain_secrets" && v[k] !== undefined) return false;
  return true;
}

export function isDomainSecret(v: any): boolean {
  if (!isObject(v)) return false;
  const p0 = v.domain;
  if (!(typeof p0 === 'string' && p0.length >= 1)) return false;
  const p1 = v.name;
  if (!(typeof p1 === 'string' && p1.length >= 1)) return false;
  const p2 = v.value;
  if (!(typeof p2 === 'string' && p2.length >= 1 && !longerThan(p2, 10485760))) return false;
  for (const k in v) if (k !== "domain" && k !== "name" && k !== "value" && v[k] !== undefined) return false;
  return true;
}

export function isContainerSkill(v: any): boolean {
  if (!isObject(v)) return false;
  const tag = v.type;
  if (typeof tag === 'string') {
    switch (tag.length) {
      case 6:
        if (tag === "inline") return isInlineSkill(v);
        break;
      case 15:
        if (tag === "skill_reference") return isSkillReference(v);
        break;
    }
    return false;
  }
  return false;
}

export function isInlineSkill(v: any): boolean {
  const p0 = v.name;
  if (typeof p0 !== 'string') return false;
  const p1 = v.description;
  if (typeof p1 !== 'string') return false;
  const p2 = v.source;
  if (!isSkillArchive(p2)) return false;
  for (const k in v) if (k !== "type" && k !== "name" && k !== "description" && k !== "source" && v[k] !== undefined) return false;
  return true;
}

export function isSkillArchive(v: any): boolean {
  if (!isObject(v)) return false;
  const p0 = v.type;
  if (p0 !== "base64") return false;
  const p1 = v.media_type;
  if (p1 !== "application/zip") return false;
  const p2 = v.data;
  if (!(typeof p2 === 'string' && p2.length >= 1 && !longerThan(p2, 70254592))) return false;
  for (const k in v) if (k !== "type" && k !== "media_type" && k !== "data" && v[k] !== undefined) return false;
  return true;
}

export function isSkillReference(v: any): boolean {
  const p0 = v.skill_id;
  if (!(typeof p0 === 'string' && p0.length >= 1 && !exceeds(p0, 64))) return false;
  const p1 = v.version;
  if (p1 !== undefined && p1 !== null && typeof p1 !== 'string') return false;
  for (const k in v) if (k !== "type" && k !== "skill_id" && k !== "version" && v[k] !== undefined) return false;
  return true;
}

export function isCustomTool(v: any): boolean {
  const p0 = v.name;
  if (typeof p0 !== 'string') return false;
  const p1 = v.description;
  if (p1 !== undefined && p1 !== null && typeof p1 !== 'string') return false;
  const p2 = v.format;
  if (p2 !== undefined && p2 !== null && !isCustomToolFormat(p2)) return false;
  const p3 = v.defer_loading;
  if (p3 !== undefined && p3 !== null && typeof p3 !== 'boolean') return false;
  const p4 = v.allowed_callers;
  if (Array.isArray(p4)) {
    if (p4.length < 1) return false;
    for (let i6 = 0; i6 < p4.length; i6++) {
      const p5 = p4[i6];
      if (p5 !== "direct" && p5 !== "programmatic") return false;
    }
  } else if (p4 !== undefined && p4 !== null) return false;
  const p7 = v.async;
  if (p7 !== undefined && p7 !== null && typeof p7 !== 'boolean') return false;
  for (const k in v) if (k !== "type" && k !== "name" && k !== "description" && k !== "format" && k !== "defer_loading" && k !== "allowed_callers" && k !== "async" && v[k] !== undefined) return false;
  return true;
}

export function isCustomToolFormat(v: any): boolean {
  if (!isObject(v)) return false;
  const tag = v.type;
  if (typeof tag === 'string') {
    switch (tag.length) {
      case 4:
        if (tag === "text") return isTextFormat(v);
        break;
      case 7:
        if (tag === "grammar") return isGrammarFormat(v);
        break;
    }
    return false;
  }
  return false;
}

export function isTextFormat(v: any): boolean {
  for (const k in v) if (k !== "type" && v[k] !== undefined) return false;
  return true;
}

export function isGrammarFormat(v: any): boolean {
  const p0 = v.syntax;
  if (p0 !== "lark" && p0 !== "regex") return false;
  const p1 = v.definition;
  if (typeof p1 !== 'string') return false;
  for (const k in v) if (k !== "type" && k !== "syntax" && k !== "definition" && v[k] !== undefined) return false;
  return true;
}

export function isFunctionTool(v: any): boolean {
  const p0 = v.name;
  if (typeof p0 !== 'string') return false;
  const p1 = v.description;
  if (p1 !== undefined && p1 !== null && typeof p1 !== 'string') return false;
  const p2 = v.parameters;
  if (p2 !== null && !isObject(p2)) return false;
  const p3 = v.strict;
  if (p3 !== null && typeof p3 !== 'boolean') return false;
  const p4 = v.defer_loading;
  if (p4 !== undefined && p4 !== null && typeof p4 !== 'boolean') return false;
  const p5 = v.output_schema;
  if (p5 !== undefined && p5 !== null && !isObject(p5)) return false;
  const p6 = v.allowed_callers;
  if (Array.isArray(p6)) {
    if (p6.length < 1) return false;
    for (let i8 = 0; i8 < p6.length; i8++) {
      const p7 = p6[i8];
      if (p7 !== "direct" && p7 !== "programmatic") return false;
    }
  } else if (p6 !== undefined && p6 !== null) return false;
  const p9 = v.async;
  if (p9 !== undefined && p9 !== null && typeof p9 !== 'boolean') return false;
  for (const k in v) if (k !== "type" && k !== "name" && k !== "description" && k !== "parameters" && k !== "strict" && k !== "defer_loading" && k !== "output_schema" && k !== "allowed_callers" && k !== "async" && v[k] !== undefined) return false;
  return true;
}

export function isComputerTool(v: any): boolean {
  for (const k in v) if (k !== "type" && v[k] !== undefined) return false;
  return true;
}

export function isNamespaceTool(v: any): boolean {
  const p0 = v.name;
  if (!(typeof p0 === 'string' && p0.length >= 1)) return false;
  const p1 = v.description;
  if (!(typeof p1 === 'string' && p1.length >= 1)) return false;
  const p2 = v.tools;
  if (Array.isArray(p2)) {
    if (p2.length < 1) return false;
    for (let i4 = 0; i4 < p2.length; i4++) {
      const p3 = p2[i4];
      if (!isNamespacedTool(p3)) return false;
    }
  } else return false;
  for (const k in v) if (k !== "type" && k !== "name" && k !== "description" && k !== "tools" && v[k] !== undefined) return false;
  return true;
}

export function isNamespacedTool(v: any): boolean {
  if (!isObject(v)) return false;
  const tag = v.type;
  if (typeof tag === 'string') {
    switch (tag.length) {
      case 6:
        if (tag === "custom") return isCustomTool(v);
        break;
      case 8:
        if (tag === "function") return isNamespacedFunctionTool(v);
        break;
    }
    return false;
  }
  return false;
}

export function isNamespacedFunctionTool(v: any): boolean {
  const p0 = v.name;
  if (!(typeof p0 === 'string' && p0.length >= 1 && !exceeds(p0, 128) && PATTERN_1.test(p0))) return false;
  const p1 = v.description;
  if (p1 !== undefined && p1 !== null && typeof p1 !== 'string') return false;
  const p2 = v.parameters;
  if (p2 !== undefined && p2 !== null && !isObject(p2)) return false;
  const p3 = v.strict;
  if (p3 !== undefined && p3 !== null && typeof p3 !== 'boolean') return false;
  const p4 = v.defer_loading;
  if (p4 !== undefined && p4 !== null && typeof p4 !== 'boolean') return false;
  const p5 = v.output_schema;
  if (p5 !== undefined && p5 !== null && !isObject(p5)) return false;
  const p6 = v.allowed_callers;
  if (Array.isArray(p6)) {
    if (p6.length < 1) return false;
    for (let i8 = 0; i8 < p6.length; i8++) {
      const p7 = p6[i8];
      if (p7 !== "direct" && p7 !== "programmatic") return false;
    }
  } else if (p6 !== undefined && p6 !== null) return false;
  const p9 = v.async;
  if (p9 !== undefined && p9 !== null && typeof p9 !== 'boolean') return false;
  for (const k in v) if (k !== "type" && k !== "name" && k !== "description" && k !== "parameters" && k !== "strict" && k !== "defer_loading" && k !== "output_schema" && k !== "allowed_callers" && k !== "async" && v[k] !== undefined) return false;
  return true;
}

export function isWebSearchTool(v: any): boolean {
  const p0 = v.filters;
  if (p0 !== undefined && p0 !== null && !isWebSearchFilters(p0)) return false;
  const p1 = v.user_location;
  if (p1 !== undefined && p1 !== null && !isApproximateLocation(p1)) return false;
  const p2 = v.search_context_size;
  if (p2 !== undefined && p2 !== null && p2 !== "low" && p2 !== "medium" && p2 !== "high") return false;
  const p3 = v.external_web_access;
  if (p3 !== undefined && p3 !== null && typeof p3 !== 'boolean') return false;
  for (const k in v) if (k !== "type" && k !== "filters" && k !== "user_location" && k !== "search_context_size" && k !== "external_web_access" && v[k] !== undefined) return false;
  return true;
}

export function isWebSearchFilters(v: any): boolean {
  if (!isObject(v)) return false;
  const p0 = v.allowed_domains;
  if (Array.isArray(p0)) {
    for (let i2 = 0; i2 < p0.length; i2++) {
      const p1 = p0[i2];
      if (typeof p1 !== 'string') return false;
    }
  } else if (p0 !== undefined && p0 !== null) return false;
  for (const k in v) if (k !== "allowed_domains" && v[k] !== undefined) return false;
  return true;
}

export function isApproximateLocation(v: any): boolean {
  if (!isObject(v)) return false;
  const p0 = v.type;
  if (p0 !== undefined && p0 !== null && p0 !== "approximate") return false;
  const p1 = v.country;
  if (p1 !== undefined && p1 !== null && typeof p1 !== 'string') return false;
  const p2 = v.region;
  if (p2 !== undefined && p2 !== null && typeof p2 !== 'string') return false;
  const p3 = v.city;
  if (p3 !== undefined && p3 !== null && typeof p3 !== 'string') return false;
  const p4 = v.timezone;
  if (p4 !== undefined && p4 !== null && typeof p4 !== 'string') return false;
  for (const k in v) if (k !== "type" && k !== "country" && k !== "region" && k !== "city" && k !== "timezone" && v[k] !== undefined) return false;
  return true;
}

export function isFileSearchTool(v: any): boolean {
  const p0 = v.vector_store_ids;
  if (Array.isArray(p0)) {
    for (let i2 = 0; i2 < p0.length; i2++) {
      const p1 = p0[i2];
      if (typeof p1 !== 'string') return false;
    }
  } else return false;
  const p3 = v.max_num_results;
  if (p3 !== undefined && p3 !== null && !Number.isInteger(p3)) return false;
  const p4 = v.ranking_options;
  if (p4 !== undefined && p4 !== null && !isRankingOptions(p4)) return false;
  const p5 = v.filters;
  if (p5 !== undefined && p5 !== null && !isFilter(p5, 0)) return false;
  for (const k in v) if (k !== "type" && k !== "vector_store_ids" && k !== "max_num_results" && k !== "ranking_options" && k !== "filters" && v[k] !== undefined) return false;
  return true;
}

export function isRankingOptions(v: any): boolean {
  if (!isObject(v)) return false;
  const p0 = v.ranker;
  if (p0 !== undefined && p0 !== null && p0 !== "auto" && p0 !== "default-2024-11-15") return false;
  const p1 = v.score_threshold;
  if (p1 !== undefined && p1 !== null && !Number.isFinite(p1)) return false;
  const p2 = v.hybrid_search;
  if (p2 !== undefined && p2 !== null && !isHybridSearch(p2)) return false;
  for (const k in v) if (k !== "ranker" && k !== "score_threshold" && k !== "hybrid_search" && v[k] !== undefined) return false;
  return true;
}

export function isHybridSearch(v: any): boolean {
  if (!isObject(v)) return false;
  const p0 = v.embedding_weight;
  if (!Number.isFinite(p0)) return false;
  const p1 = v.text_weight;
  if (!Number.isFinite(p1)) return false;
  for (const k in v) if (k !== "embedding_weight" && k !== "text_weight" && v[k] !== undefined) return false;
  return true;
}

export function isFilter(v: any, depth: number): boolean {
  if (!isObject(v)) return false;
  const tag = v.type;
  if (typeof tag === 'string') {
    switch (tag.length) {
      case 2:
        if (tag === "eq") return isComparisonFilter(v);
        if (tag === "ne") return isComparisonFilter(v);
        if (tag === "gt") return isComparisonFilter(v);
        if (tag === "lt") return isComparisonFilter(v);
        if (tag === "in") return isComparisonFilter(v);
        if (tag === "or") return isCompoundFilter(v, depth + 1);
        break;
      case 3:
        if (tag === "gte") return isComparisonFilter(v);
        if (tag === "lte") return isComparisonFilter(v);
        if (tag === "nin") return isComparisonFilter(v);
        if (tag === "and") return isCompoundFilter(v, depth + 1);
        break;
    }
    return false;
  }
  return false;
}

export function isComparisonFilter(v: any): boolean {
  const p0 = v.key;
  if (typeof p0 !== 'string') return false;
  const p1 = v.value;
  if (Array.isArray(p1)) {
    for (let i3 = 0; i3 < p1.length; i3++) {
      const p2 = p1[i3];
      if (typeof p2 !== 'string' && !Number.isFinite(p2)) return false;
    }
  } else if (typeof p1 !== 'string' && !Number.isFinite(p1) && typeof p1 !== 'boolean') return false;
  for (const k in v) if (k !== "type" && k !== "key" && k !== "value" && v[k] !== undefined) return false;
  return true;
}

export function isCompoundFilter(v: any, depth: number): boolean {
  if (depth > 128) return false;
  const p0 = v.filters;
  if (Array.isArray(p0)) {
    for (let i2 = 0; i2 < p0.length; i2++) {
      const p1 = p0[i2];
      if (!isFilter(p1, depth + 1)) return false;
    }
  } else return false;
  for (const k in v) if (k !== "type" && k !== "filters" && v[k] !== undefined) return false;
  return true;
}

export function isLocalShellTool(v: any): boolean {
  for (const k in v) if (k !== "type" && v[k] !== undefined) return false;
  return true;
}

export function isToolSearchTool(v: any): boolean {
  const p0 = v.execution;
  if (p0 !== undefined && p0 !== null && p0 !== "server" && p0 !== "client") return false;
  const p1 = v.description;
  if (p1 !== undefined && p1 !== null && typeof p1 !== 'string') return false;
  const p2 = v.parameters;
  if (p2 !== undefined && p2 !== null && !isObject(p2)) return false;
  for (const k in v) if (k !== "type" && k !== "execution" && k !== "description" && k !== "parameters" && v[k] !== undefined) return false;
  return true;
}

export function isApplyPatchTool(v: any): boolean {
  const p0 = v.allowed_callers;
  if (Array.isArray(p0)) {
    if (p0.length < 1) return false;
    for (let i2 = 0; i2 < p0.length; i2++) {
      const p1 = p0[i2];
      if (p1 !== "direct" && p1 !== "programmatic") return false;
    }
  } else if (p0 !== undefined && p0 !== null) return false;
  for (const k in v) if (k !== "type" && k !== "allowed_callers" && v[k] !== undefined) return false;
  return true;
}

export function isCodeInterpreterTool(v: any): boolean {
  const p0 = v.container;
  if (typeof p0 !== 'string' && !isCodeInterpreterContainer(p0)) return false;
  const p1 = v.allowed_callers;
  if (Array.isArray(p1)) {
    if (p1.length < 1) return false;
    for (let i3 = 0; i3 < p1.length; i3++) {
      const p2 = p1[i3];
      if (p2 !== "direct" && p2 !== "programmatic") return false;
    }
  } else if (p1 !== undefined && p1 !== null) return false;
  for (const k in v) if (k !== "type" && k !== "container" && k !== "allowed_callers" && v[k] !== undefined) return false;
  return true;
}

export function isCodeInterpreterContainer(v: any): boolean {
  if (!isObject(v)) return false;
  const p0 = v.type;
  if (p0 !== "auto") return false;
  const p1 = v.file_ids;
  if (Array.isArray(p1)) {
    if (p1.length > 50) return false;
    for (let i3 = 0; i3 < p1.length; i3++) {
      const p2 = p1[i3];
      if (typeof p2 !== 'string') return false;
    }
  } else if (p1 !== undefined && p1 !== null) return false;
  const p4 = v.memory_limit;
  if (p4 !== undefined && p4 !== null && p4 !== "1g" && p4 !== "4g" && p4 !== "16g" && p4 !== "64g") return false;
  const p5 = v.network_policy;
  if (p5 !== undefined && p5 !== null && !isNetworkPolicy(p5)) return false;
  for (const k in v) if (k !== "type" && k !== "file_ids" && k !== "memory_limit" && k !== "network_policy" && v[k] !== undefined) return false;
  return true;
}

export function isImageGenerationTool(v: any): boolean {
  const p0 = v.model;
  if (p0 !== undefined && p0 !== null && typeof p0 !== 'string') return false;
  const p1 = v.quality;
  if (p1 !== undefined && p1 !== null && p1 !== "low" && p1 !== "medium" && p1 !== "high" && p1 !== "xhigh" && p1 !== "max" && p1 !== "auto") return false;
  const p2 = v.size;
  if (p2 !== undefined && p2 !== null && typeof p2 !== 'string') return false;
  const p3 = v.output_format;
  if (p3 !== undefined && p3 !== null && p3 !== "png" && p3 !== "webp" && p3 !== "jpeg" && p3 !== "gif" && p3 !== "svg") return false;
  const p4 = v.output_compression;
  if (p4 !== undefined && p4 !== null && !(Number.isInteger(p4) && p4 >= 0 && p4 <= 100)) return false;
  const p5 = v.moderation;
  if (p5 !== undefined && p5 !== null && p5 !== "auto" && p5 !== "low") return false;
  const p6 = v.background;
  if (p6 !== undefined && p6 !== null && p6 !== "transparent" && p6 !== "opaque" && p6 !== "auto") return false;
  const p7 = v.input_fidelity;
  if (p7 !== undefined && p7 !== null && p7 !== "high" && p7 !== "low") return false;
  const p8 = v.input_image_mask;
  if (p8 !== undefined && p8 !== null && !isImageMask(p8)) return false;
  const p9 = v.partial_images;
  if (p9 !== undefined && p9 !== null && !(Number.isInteger(p9) && p9 >= 0 && p9 <= 3)) return false;
  const p10 = v.action;
  if (p10 !== undefined && p10 !== null && p10 !== "generate" && p10 !== "edit" && p10 !== "auto") return false;
  const p11 = v.complexity;
  if (p11 !== undefined && p11 !== null && p11 !== "low" && p11 !== "medium" && p11 !== "high") return false;
  const p12 = v.frame_count;
  if (p12 !== undefined && p12 !== null && !Number.isInteger(p12)) return false;
  const p13 = v.frame_duration_ms;
  if (p13 !== undefined && p13 !== null && !Number.isInteger(p13)) return false;
  const p14 = v.svg;
  if (p14 !== undefined && p14 !== null && !isSvgOptions(p14)) return false;
  for (const k in v) if (k !== "type" && k !== "model" && k !== "quality" && k !== "size" && k !== "output_format" && k !== "output_compression" && k !== "moderation" && k !== "background" && k !== "input_fidelity" && k !== "input_image_mask" && k !== "partial_images" && k !== "action" && k !== "complexity" && k !== "frame_count" && k !== "frame_duration_ms" && k !== "svg" && v[k] !== undefined) return false;
  return true;
}

export function isImageMask(v: any): boolean {
  if (!isObject(v)) return false;
  const p0 = v.image_url;
  if (p0 !== undefined && p0 !== null && typeof p0 !== 'string') return false;
  const p1 = v.file_id;
  if (p1 !== undefined && p1 !== null && typeof p1 !== 'string') return false;
  for (const k in v) if (k !== "image_url" && k !== "file_id" && v[k] !== undefined) return false;
  return true;
}

export function isSvgOptions(v: any): boolean {
  if (!isObject(v)) return false;
  const p0 = v.model;
  if (p0 !== undefined && p0 !== null && typeof p0 !== 'string') return false;
  const p1 = v.reasoning;
  if (p1 !== undefined && p1 !== null && !isSvgReasoning(p1)) return false;
  for (const k in v) if (k !== "model" && k !== "reasoning" && v[k] !== undefined) return false;
  return true;
}

export function isSvgReasoning(v: any): boolean {
  if (!isObject(v)) return false;
  const p0 = v.effort;
  if (p0 !== undefined && p0 !== null && p0 !== "none" && p0 !== "minimal" && p0 !== "low" && p0 !== "medium" && p0 !== "high" && p0 !== "xhigh" && p0 !== "max") return false;
  for (const k in v) if (k !== "effort" && v[k] !== undefined) return false;
  return true;
}

export function isWebSearchPreviewTool(v: any): boolean {
  const p0 = v.user_location;
  if (p0 !== undefined && p0 !== null && !isPreviewLocation(p0)) return false;
  const p1 = v.search_context_size;
  if (p1 !== undefined && p1 !== null && p1 !== "low" && p1 !== "medium" && p1 !== "high") return false;
  const p2 = v.search_content_types;
  if (Array.isArray(p2)) {
    for (let i4 = 0; i4 < p2.length; i4++) {
      const p3 = p2[i4];
      if (p3 !== "text" && p3 !== "image") return false;
    }
  } else if (p2 !== undefined && p2 !== null) return false;
  for (const k in v) if (k !== "type" && k !== "user_location" && k !== "search_context_size" && k !== "search_content_types" && v[k] !== undefined) return false;
  return true;
}

export function isPreviewLocation(v: any): boolean {
  if (!isObject(v)) return false;
  const p0 = v.type;
  if (p0 !== "approximate") return false;
  const p1 = v.country;
  if (p1 !== undefined && p1 !== null && typeof p1 !== 'string') return false;
  const p2 = v.region;
  if (p2 !== undefined && p2 !== null && typeof p2 !== 'string') return false;
  const p3 = v.city;
  if (p3 !== undefined && p3 !== null && typeof p3 !== 'string') return false;
  const p4 = v.timezone;
  if (p4 !== undefined && p4 !== null && typeof p4 !== 'string') return false;
  for (const k in v) if (k !== "type" && k !== "country" && k !== "region" && k !== "city" && k !== "timezone" && v[k] !== undefined) return false;
  return true;
}

export function isComputerUsePreviewTool(v: any): boolean {
  const p0 = v.environment;
  if (p0 !== "windows" && p0 !== "mac" && p0 !== "linux" && p0 !== "ubuntu" && p0 !== "browser") return false;
  const p1 = v.display_width;
  if (!Number.isInteger(p1)) return false;
  const p2 = v.display_height;
  if (!Number.isInteger(p2)) return false;
  for (const k in v) if (k !== "type" && k !== "environment" && k !== "display_width" && k !== "display_height" && v[k] !== undefined) return false;
  return true;
}

export function isProgrammaticToolCallingTool(v: any): boolean {
  for (const k in v) if (k !== "type" && v[k] !== undefined) return false;
  return true;
}

export function isInputShellCallOutput(v: any): boolean {
  const p0 = v.id;
  if (p0 !== undefined && p0 !== null && typeof p0 !== 'string') return false;
  const p1 = v.call_id;
  if (!(typeof p1 === 'string' && p1.length >= 1 && !exceeds(p1, 64))) return false;
  const p2 = v.caller;
  if (p2 !== undefined && p2 !== null && !isInputToolCaller(p2)) return false;
  const p3 = v.output;
  if (Array.isArray(p3)) {
    for (let i5 = 0; i5 < p3.length; i5++) {
      const p4 = p3[i5];
      if (!isInputShellOutput(p4)) return false;
    }
  } else return false;
  const p6 = v.max_output_length;
  if (p6 !== undefined && p6 !== null && !Number.isInteger(p6)) return false;
  const p7 = v.created_by;
  if (p7 !== undefined && p7 !== null && typeof p7 !== 'string') return false;
  const p8 = v.status;
  if (p8 !== undefined && p8 !== null && p8 !== "in_progress" && p8 !== "completed" && p8 !== "incomplete") return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "call_id" && k !== "caller" && k !== "output" && k !== "max_output_length" && k !== "created_by" && k !== "status" && v[k] !== undefined) return false;
  return true;
}

export function isInputShellOutput(v: any): boolean {
  if (!isObject(v)) return false;
  const p0 = v.stdout;
  if (!(typeof p0 === 'string' && !longerThan(p0, 10485760))) return false;
  const p1 = v.stderr;
  if (!(typeof p1 === 'string' && !longerThan(p1, 10485760))) return false;
  const p2 = v.outcome;
  if (!isShellOutcome(p2)) return false;
  const p3 = v.created_by;
  if (p3 !== undefined && p3 !== null && typeof p3 !== 'string') return false;
  for (const k in v) if (k !== "stdout" && k !== "stderr" && k !== "outcome" && k !== "created_by" && v[k] !== undefined) return false;
  return true;
}

export function isShellOutcome(v: any): boolean {
  if (!isObject(v)) return false;
  const tag = v.type;
  if (typeof tag === 'string') {
    switch (tag.length) {
      case 4:
        if (tag === "exit") return isShellExit(v);
        break;
      case 7:
        if (tag === "timeout") return isShellTimeout(v);
        break;
    }
    return false;
  }
  return false;
}

export function isShellExit(v: any): boolean {
  const p0 = v.exit_code;
  if (!Number.isInteger(p0)) return false;
  for (const k in v) if (k !== "type" && k !== "exit_code" && v[k] !== undefined) return false;
  return true;
}

export function isShellTimeout(v: any): boolean {
  for (const k in v) if (k !== "type" && v[k] !== undefined) return false;
  return true;
}

export function isInputToolSearchOutput(v: any): boolean {
  const p0 = v.id;
  if (p0 !== undefined && p0 !== null && typeof p0 !== 'string') return false;
  const p1 = v.call_id;
  if (p1 !== undefined && p1 !== null && !(typeof p1 === 'string' && p1.length >= 1 && !exceeds(p1, 64))) return false;
  const p2 = v.execution;
  if (p2 !== undefined && p2 !== null && p2 !== "server" && p2 !== "client") return false;
  const p3 = v.tools;
  if (Array.isArray(p3)) {
    for (let i5 = 0; i5 < p3.length; i5++) {
      const p4 = p3[i5];
      if (!isFoundTool(p4)) return false;
    }
  } else return false;
  const p6 = v.created_by;
  if (p6 !== undefined && p6 !== null && typeof p6 !== 'string') return false;
  const p7 = v.status;
  if (p7 !== undefined && p7 !== null && p7 !== "in_progress" && p7 !== "completed" && p7 !== "incomplete") return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "call_id" && k !== "execution" && k !== "tools" && k !== "created_by" && k !== "status" && v[k] !== undefined) return false;
  return true;
}

export function isFoundTool(v: any): boolean {
  if (!isObject(v)) return false;
  const tag = v.type;
  if (typeof tag === 'string') {
    switch (tag.length) {
      case 3:
        if (tag === "mcp") return isMcpTool(v);
        break;
      case 5:
        if (tag === "shell") return isShellTool(v);
        break;
      case 6:
        if (tag === "custom") return isCustomTool(v);
        break;
      case 8:
        if (tag === "function") return isFunctionTool(v);
        if (tag === "computer") return isComputerTool(v);
        break;
      case 9:
        if (tag === "namespace") return isFoundNamespaceTool(v);
        break;
      case 10:
        if (tag === "web_search") return isWebSearchTool(v);
        break;
      case 11:
        if (tag === "file_search") return isFileSearchTool(v);
        if (tag === "local_shell") return isLocalShellTool(v);
        if (tag === "tool_search") return isToolSearchTool(v);
        if (tag === "apply_patch") return isApplyPatchTool(v);
        break;
      case 16:
        if (tag === "code_interpreter") return isCodeInterpreterTool(v);
        if (tag === "image_generation") return isImageGenerationTool(v);
        break;
      case 18:
        if (tag === "web_search_preview") return isWebSearchPreviewTool(v);
        break;
      case 20:
        if (tag === "computer_use_preview") return isComputerUsePreviewTool(v);
        break;
      case 21:
        if (tag === "web_search_2025_08_26") return isWebSearchTool(v);
        break;
      case 25:
        if (tag === "programmatic_tool_calling") return isProgrammaticToolCallingTool(v);
        break;
      case 29:
        if (tag === "web_search_preview_2025_03_11") return isWebSearchPreviewTool(v);
        break;
    }
    return false;
  }
  return false;
}

export function isFoundNamespaceTool(v: any): boolean {
  const p0 = v.name;
  if (!(typeof p0 === 'string' && p0.length >= 1)) return false;
  const p1 = v.description;
  if (typeof p1 !== 'string') return false;
  const p2 = v.tools;
  if (Array.isArray(p2)) {
    if (p2.length < 1) return false;
    for (let i4 = 0; i4 < p2.length; i4++) {
      const p3 = p2[i4];
      if (!isNamespacedTool(p3)) return false;
    }
  } else return false;
  for (const k in v) if (k !== "type" && k !== "name" && k !== "description" && k !== "tools" && v[k] !== undefined) return false;
  return true;
}

export function isInputCompactionTrigger(v: any): boolean {
  const p0 = v.id;
  if (p0 !== undefined && p0 !== null && typeof p0 !== 'string') return false;
  const p1 = v.status;
  if (p1 !== undefined && p1 !== null && p1 !== "in_progress" && p1 !== "completed" && p1 !== "incomplete") return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "status" && v[k] !== undefined) return false;
  return true;
}

export function isInputComputerCallOutput(v: any): boolean {
  const p0 = v.id;
  if (p0 !== undefined && p0 !== null && typeof p0 !== 'string') return false;
  const p1 = v.call_id;
  if (!(typeof p1 === 'string' && p1.length >= 1 && !exceeds(p1, 64))) return false;
  const p2 = v.output;
  if (!isComputerScreenshotImage(p2)) return false;
  const p3 = v.acknowledged_safety_checks;
  if (Array.isArray(p3)) {
    for (let i5 = 0; i5 < p3.length; i5++) {
      const p4 = p3[i5];
      if (!isComputerSafetyCheck(p4)) return false;
    }
  } else if (p3 !== undefined && p3 !== null) return false;
  const p6 = v.created_by;
  if (p6 !== undefined && p6 !== null && typeof p6 !== 'string') return false;
  const p7 = v.status;
  if (p7 !== undefined && p7 !== null && p7 !== "in_progress" && p7 !== "completed" && p7 !== "incomplete" && p7 !== "failed") return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "call_id" && k !== "output" && k !== "acknowledged_safety_checks" && k !== "created_by" && k !== "status" && v[k] !== undefined) return false;
  return true;
}

export function isComputerScreenshotImage(v: any): boolean {
  if (!isObject(v)) return false;
  const p0 = v.type;
  if (p0 !== "computer_screenshot") return false;
  const p1 = v.image_url;
  if (p1 !== undefined && p1 !== null && typeof p1 !== 'string') return false;
  const p2 = v.file_id;
  if (p2 !== undefined && p2 !== null && typeof p2 !== 'string') return false;
  for (const k in v) if (k !== "type" && k !== "image_url" && k !== "file_id" && v[k] !== undefined) return false;
  return true;
}

export function isInputFunctionCallOutput(v: any): boolean {
  const p0 = v.id;
  if (p0 !== undefined && p0 !== null && typeof p0 !== 'string') return false;
  const p1 = v.call_id;
  if (p1 !== undefined && p1 !== null && !(typeof p1 === 'string' && p1.length >= 1 && !exceeds(p1, 64))) return false;
  const p2 = v.caller;
  if (p2 !== undefined && p2 !== null && !isInputToolCaller(p2)) return false;
  const p3 = v.name;
  if (p3 !== undefined && p3 !== null && !(typeof p3 === 'string' && p3.length >= 1 && !exceeds(p3, 128))) return false;
  const p4 = v.namespace;
  if (p4 !== undefined && p4 !== null && !(typeof p4 === 'string' && p4.length >= 1 && !exceeds(p4, 64) && PATTERN_1.test(p4))) return false;
  const p5 = v.output;
  if (Array.isArray(p5)) {
    for (let i7 = 0; i7 < p5.length; i7++) {
      const p6 = p5[i7];
      if (!isToolOutputPart(p6)) return false;
    }
  } else if (!(typeof p5 === 'string' && !longerThan(p5, 10485760))) return false;
  const p8 = v.created_by;
  if (p8 !== undefined && p8 !== null && typeof p8 !== 'string') return false;
  const p9 = v.status;
  if (p9 !== undefined && p9 !== null && p9 !== "in_progress" && p9 !== "completed" && p9 !== "incomplete") return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "call_id" && k !== "caller" && k !== "name" && k !== "namespace" && k !== "output" && k !== "created_by" && k !== "status" && v[k] !== undefined) return false;
  return true;
}

export function isToolOutputPart(v: any): boolean {
  if (!isObject(v)) return false;
  const tag = v.type;
  if (typeof tag === 'string') {
    switch (tag.length) {
      case 10:
        if (tag === "input_text") return isToolOutputText(v);
        if (tag === "input_file") return isToolOutputFile(v);
        break;
      case 11:
        if (tag === "input_image") return isToolOutputImage(v);
        break;
    }
    return false;
  }
  return false;
}

export function isToolOutputText(v: any): boolean {
  const p0 = v.text;
  if (!(typeof p0 === 'string' && !longerThan(p0, 10485760))) return false;
  const p1 = v.prompt_cache_breakpoint;
  if (p1 !== undefined && p1 !== null && !isPromptCacheBreakpoint(p1)) return false;
  for (const k in v) if (k !== "type" && k !== "text" && k !== "prompt_cache_breakpoint" && v[k] !== undefined) return false;
  return true;
}

export function isToolOutputFile(v: any): boolean {
  const p0 = v.file_id;
  if (p0 !== undefined && p0 !== null && typeof p0 !== 'string') return false;
  const p1 = v.filename;
  if (p1 !== undefined && p1 !== null && typeof p1 !== 'string') return false;
  const p2 = v.file_data;
  if (p2 !== undefined && p2 !== null && !(typeof p2 === 'string' && !longerThan(p2, 73400320))) return false;
  const p3 = v.file_url;
  if (p3 !== undefined && p3 !== null && typeof p3 !== 'string') return false;
  const p4 = v.detail;
  if (p4 !== undefined && p4 !== null && p4 !== "auto" && p4 !== "low" && p4 !== "high") return false;
  const p5 = v.prompt_cache_breakpoint;
  if (p5 !== undefined && p5 !== null && !isPromptCacheBreakpoint(p5)) return false;
  for (const k in v) if (k !== "type" && k !== "file_id" && k !== "filename" && k !== "file_data" && k !== "file_url" && k !== "detail" && k !== "prompt_cache_breakpoint" && v[k] !== undefined) return false;
  return true;
}

export function isToolOutputImage(v: any): boolean {
  const p0 = v.image_url;
  if (p0 !== undefined && p0 !== null && !(typeof p0 === 'string' && !longerThan(p0, 20971520))) return false;
  const p1 = v.file_id;
  if (p1 !== undefined && p1 !== null && typeof p1 !== 'string') return false;
  const p2 = v.detail;
  if (p2 !== undefined && p2 !== null && p2 !== "low" && p2 !== "high" && p2 !== "auto" && p2 !== "original") return false;
  const p3 = v.prompt_cache_breakpoint;
  if (p3 !== undefined && p3 !== null && !isPromptCacheBreakpoint(p3)) return false;
  for (const k in v) if (k !== "type" && k !== "image_url" && k !== "file_id" && k !== "detail" && k !== "prompt_cache_breakpoint" && v[k] !== undefined) return false;
  return true;
}

export function isInputMcpApprovalRequest(v: any): boolean {
  const p0 = v.id;
  if (p0 !== undefined && p0 !== null && typeof p0 !== 'string') return false;
  const p1 = v.server_label;
  if (typeof p1 !== 'string') return false;
  const p2 = v.name;
  if (!(typeof p2 === 'string' && p2.length >= 1)) return false;
  const p3 = v.arguments;
  if (typeof p3 !== 'string') return false;
  const p4 = v.status;
  if (p4 !== undefined && p4 !== null && p4 !== "in_progress" && p4 !== "completed" && p4 !== "incomplete") return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "server_label" && k !== "name" && k !== "arguments" && k !== "status" && v[k] !== undefined) return false;
  return true;
}

export function isInputConfigurationUpdate(v: any): boolean {
  const p0 = v.id;
  if (p0 !== undefined && p0 !== null && typeof p0 !== 'string') return false;
  const p1 = v.reasoning;
  if (p1 !== undefined && p1 !== null && !isReasoningUpdate(p1)) return false;
  const p2 = v.text;
  if (p2 !== undefined && p2 !== null && !isTextUpdate(p2)) return false;
  const p3 = v.status;
  if (p3 !== undefined && p3 !== null && p3 !== "in_progress" && p3 !== "completed" && p3 !== "incomplete") return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "reasoning" && k !== "text" && k !== "status" && v[k] !== undefined) return false;
  return true;
}

export function isReasoningUpdate(v: any): boolean {
  if (!isObject(v)) return false;
  const p0 = v.effort;
  if (p0 !== undefined && p0 !== null && p0 !== "none" && p0 !== "minimal" && p0 !== "low" && p0 !== "medium" && p0 !== "high" && p0 !== "xhigh" && p0 !== "max") return false;
  for (const k in v) if (k !== "effort" && v[k] !== undefined) return false;
  return true;
}

export function isTextUpdate(v: any): boolean {
  if (!isObject(v)) return false;
  const p0 = v.format;
  if (!isTextUpdateFormat(p0)) return false;
  for (const k in v) if (k !== "format" && v[k] !== undefined) return false;
  return true;
}

export function isTextUpdateFormat(v: any): boolean {
  if (!isObject(v)) return false;
  const tag = v.type;
  if (typeof tag === 'string') {
    switch (tag.length) {
      case 4:
        if (tag === "text") return isPlainTextFormat(v);
        break;
      case 11:
        if (tag === "json_schema") return isJsonSchemaFormat(v);
        break;
    }
    return false;
  }
  return false;
}

export function isPlainTextFormat(v: any): boolean {
  for (const k in v) if (k !== "type" && v[k] !== undefined) return false;
  return true;
}

export function isJsonSchemaFormat(v: any): boolean {
  const p0 = v.name;
  if (!(typeof p0 === 'string' && !exceeds(p0, 64) && PATTERN_1.test(p0))) return false;
  const p1 = v.schema;
  if (!isObject(p1)) return false;
  const p2 = v.description;
  if (p2 !== undefined && p2 !== null && typeof p2 !== 'string') return false;
  const p3 = v.strict;
  if (p3 !== undefined && p3 !== null && typeof p3 !== 'boolean') return false;
  for (const k in v) if (k !== "type" && k !== "name" && k !== "schema" && k !== "description" && k !== "strict" && v[k] !== undefined) return false;
  return true;
}

export function isInputImageGenerationCall(v: any): boolean {
  const p0 = v.id;
  if (p0 !== undefined && p0 !== null && typeof p0 !== 'string') return false;
  const p1 = v.result;
  if (p1 !== undefined && p1 !== null && typeof p1 !== 'string') return false;
  const p2 = v.background;
  if (p2 !== undefined && p2 !== null && typeof p2 !== 'string') return false;
  const p3 = v.output_format;
  if (p3 !== undefined && p3 !== null && typeof p3 !== 'string') return false;
  const p4 = v.quality;
  if (p4 !== undefined && p4 !== null && typeof p4 !== 'string') return false;
  const p5 = v.revised_prompt;
  if (p5 !== undefined && p5 !== null && typeof p5 !== 'string') return false;
  const p6 = v.size;
  if (p6 !== undefined && p6 !== null && typeof p6 !== 'string') return false;
  const p7 = v.action;
  if (p7 !== undefined && p7 !== null && p7 !== "auto" && p7 !== "generate" && p7 !== "edit") return false;
  const p8 = v.error;
  if (p8 !== undefined && p8 !== null && !isImageGenerationError(p8)) return false;
  const p9 = v.svg_usage;
  if (p9 !== undefined && p9 !== null && !isSvgUsage(p9)) return false;
  const p10 = v.status;
  if (p10 !== undefined && p10 !== null && p10 !== "in_progress" && p10 !== "completed" && p10 !== "generating" && p10 !== "failed") return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "result" && k !== "background" && k !== "output_format" && k !== "quality" && k !== "revised_prompt" && k !== "size" && k !== "action" && k !== "error" && k !== "svg_usage" && k !== "status" && v[k] !== undefined) return false;
  return true;
}

export function isImageGenerationError(v: any): boolean {
  if (!isObject(v)) return false;
  const p0 = v.code;
  if (p0 !== null && typeof p0 !== 'string') return false;
  const p1 = v.message;
  if (typeof p1 !== 'string') return false;
  const p2 = v.param;
  if (p2 !== null && typeof p2 !== 'string') return false;
  const p3 = v.type;
  if (typeof p3 !== 'string') return false;
  const p4 = v.moderation_details;
  if (p4 !== undefined && p4 !== null && !isModerationDetails(p4)) return false;
  for (const k in v) if (k !== "code" && k !== "message" && k !== "param" && k !== "type" && k !== "moderation_details" && v[k] !== undefined) return false;
  return true;
}

export function isModerationDetails(v: any): boolean {
  if (!isObject(v)) return false;
  const p0 = v.categories;
  if (Array.isArray(p0)) {
    for (let i2 = 0; i2 < p0.length; i2++) {
      const p1 = p0[i2];
      if (typeof p1 !== 'string') return false;
    }
  } else return false;
  const p3 = v.moderation_stage;
  if (p3 !== "input" && p3 !== "output" && p3 !== "unknown") return false;
  for (const k in v) if (k !== "categories" && k !== "moderation_stage" && v[k] !== undefined) return false;
  return true;
}

export function isSvgUsage(v: any): boolean {
  if (!isObject(v)) return false;
  const p0 = v.model;
  if (typeof p0 !== 'string') return false;
  const p1 = v.input_tokens;
  if (!Number.isInteger(p1)) return false;
  const p2 = v.output_tokens;
  if (!Number.isInteger(p2)) return false;
  const p3 = v.reasoning_tokens;
  if (!Number.isInteger(p3)) return false;
  const p4 = v.total_tokens;
  if (!Number.isInteger(p4)) return false;
  for (const k in v) if (k !== "model" && k !== "input_tokens" && k !== "output_tokens" && k !== "reasoning_tokens" && k !== "total_tokens" && v[k] !== undefined) return false;
  return true;
}

export function isInputCodeInterpreterCall(v: any): boolean {
  const p0 = v.id;
  if (p0 !== undefined && p0 !== null && typeof p0 !== 'string') return false;
  const p1 = v.container_id;
  if (typeof p1 !== 'string') return false;
  const p2 = v.code;
  if (p2 !== null && typeof p2 !== 'string') return false;
  const p3 = v.outputs;
  if (Array.isArray(p3)) {
    for (let i5 = 0; i5 < p3.length; i5++) {
      const p4 = p3[i5];
      if (!isCodeInterpreterOutput(p4)) return false;
    }
  } else if (p3 !== null) return false;
  const p6 = v.status;
  if (p6 !== undefined && p6 !== null && p6 !== "in_progress" && p6 !== "completed" && p6 !== "incomplete" && p6 !== "interpreting" && p6 !== "failed") return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "container_id" && k !== "code" && k !== "outputs" && k !== "status" && v[k] !== undefined) return false;
  return true;
}

export function isCodeInterpreterOutput(v: any): boolean {
  if (!isObject(v)) return false;
  const tag = v.type;
  if (typeof tag === 'string') {
    switch (tag.length) {
      case 4:
        if (tag === "logs") return isCodeInterpreterLogs(v);
        break;
      case 5:
        if (tag === "image") return isCodeInterpreterImage(v);
        break;
    }
    return false;
  }
  return false;
}

export function isCodeInterpreterLogs(v: any): boolean {
  const p0 = v.logs;
  if (typeof p0 !== 'string') return false;
  for (const k in v) if (k !== "type" && k !== "logs" && v[k] !== undefined) return false;
  return true;
}

export function isCodeInterpreterImage(v: any): boolean {
  const p0 = v.url;
  if (typeof p0 !== 'string') return false;
  for (const k in v) if (k !== "type" && k !== "url" && v[k] !== undefined) return false;
  return true;
}

export function isInputMcpApprovalResponse(v: any): boolean {
  const p0 = v.id;
  if (p0 !== undefined && p0 !== null && typeof p0 !== 'string') return false;
  const p1 = v.approval_request_id;
  if (typeof p1 !== 'string') return false;
  const p2 = v.approve;
  if (typeof p2 !== 'boolean') return false;
  const p3 = v.reason;
  if (p3 !== undefined && p3 !== null && typeof p3 !== 'string') return false;
  const p4 = v.request_id;
  if (p4 !== undefined && p4 !== null && typeof p4 !== 'string') return false;
  const p5 = v.status;
  if (p5 !== undefined && p5 !== null && p5 !== "in_progress" && p5 !== "completed" && p5 !== "incomplete") return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "approval_request_id" && k !== "approve" && k !== "reason" && k !== "request_id" && k !== "status" && v[k] !== undefined) return false;
  return true;
}

export function isInputLocalShellCallOutput(v: any): boolean {
  const p0 = v.id;
  if (p0 !== undefined && p0 !== null && typeof p0 !== 'string') return false;
  const p1 = v.call_id;
  if (p1 !== undefined && p1 !== null && !(typeof p1 === 'string' && p1.length >= 1)) return false;
  const p2 = v.output;
  if (typeof p2 !== 'string') return false;
  const p3 = v.status;
  if (p3 !== undefined && p3 !== null && p3 !== "in_progress" && p3 !== "completed" && p3 !== "incomplete") return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "call_id" && k !== "output" && k !== "status" && v[k] !== undefined) return false;
  return true;
}

export function isInputApplyPatchCallOutput(v: any): boolean {
  const p0 = v.id;
  if (p0 !== undefined && p0 !== null && typeof p0 !== 'string') return false;
  const p1 = v.call_id;
  if (!(typeof p1 === 'string' && p1.length >= 1 && !exceeds(p1, 64))) return false;
  const p2 = v.caller;
  if (p2 !== undefined && p2 !== null && !isInputToolCaller(p2)) return false;
  const p3 = v.output;
  if (p3 !== undefined && p3 !== null && !(typeof p3 === 'string' && !longerThan(p3, 10485760))) return false;
  const p4 = v.created_by;
  if (p4 !== undefined && p4 !== null && typeof p4 !== 'string') return false;
  const p5 = v.status;
  if (p5 !== undefined && p5 !== null && p5 !== "completed" && p5 !== "failed") return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "call_id" && k !== "caller" && k !== "output" && k !== "created_by" && k !== "status" && v[k] !== undefined) return false;
  return true;
}

export function isInputCustomToolCallOutput(v: any): boolean {
  const p0 = v.id;
  if (p0 !== undefined && p0 !== null && typeof p0 !== 'string') return false;
  const p1 = v.call_id;
  if (!(typeof p1 === 'string' && p1.length >= 1)) return false;
  const p2 = v.caller;
  if (p2 !== undefined && p2 !== null && !isInputToolCaller(p2)) return false;
  const p3 = v.output;
  if (Array.isArray(p3)) {
    for (let i5 = 0; i5 < p3.length; i5++) {
      const p4 = p3[i5];
      if (!isReturnedToolOutputPart(p4)) return false;
    }
  } else if (!(typeof p3 === 'string' && !longerThan(p3, 10485760))) return false;
  const p6 = v.created_by;
  if (p6 !== undefined && p6 !== null && typeof p6 !== 'string') return false;
  const p7 = v.status;
  if (p7 !== undefined && p7 !== null && p7 !== "in_progress" && p7 !== "completed" && p7 !== "incomplete") return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "call_id" && k !== "caller" && k !== "output" && k !== "created_by" && k !== "status" && v[k] !== undefined) return false;
  return true;
}

export function isReturnedToolOutputPart(v: any): boolean {
  if (!isObject(v)) return false;
  const tag = v.type;
  if (typeof tag === 'string') {
    switch (tag.length) {
      case 10:
        if (tag === "input_text") return isInputText(v);
        if (tag === "input_file") return isInputFile(v);
        break;
      case 11:
        if (tag === "input_image") return isInputImage(v);
        break;
    }
    return false;
  }
  return false;
}

export function isPromptCacheOptions(v: any): boolean {
  if (!isObject(v)) return false;
  const p0 = v.mode;
  if (p0 !== undefined && p0 !== null && p0 !== "implicit" && p0 !== "explicit") return false;
  const p1 = v.ttl;
  if (p1 !== undefined && p1 !== null && p1 !== "30m") return false;
  for (const k in v) if (k !== "mode" && k !== "ttl" && v[k] !== undefined) return false;
  return true;
}

export function isRequestImageOptions(v: any): boolean {
  if (!isObject(v)) return false;
  const p0 = v.context_compression;
  if (p0 !== undefined && p0 !== null && p0 !== "auto" && p0 !== "enabled" && p0 !== "disabled") return false;
  for (const k in v) if (k !== "context_compression" && v[k] !== undefined) return false;
  return true;
}

export function isCompactResponse(v: any): boolean {
  if (!isObject(v)) return false;
  const p0 = v.id;
  if (typeof p0 !== 'string') return false;
  const p1 = v.object;
  if (p1 !== "response.compaction") return false;
  const p2 = v.created_at;
  if (!Number.isInteger(p2)) return false;
  const p3 = v.output;
  if (Array.isArray(p3)) {
    for (let i5 = 0; i5 < p3.length; i5++) {
      const p4 = p3[i5];
      if (!isOutputItem(p4)) return false;
    }
  } else return false;
  const p6 = v.usage;
  if (!isCompactUsage(p6)) return false;
  const p7 = v.image;
  if (p7 !== undefined && p7 !== null && !isResponseImageOptions(p7)) return false;
  const p8 = v.content_filters;
  if (Array.isArray(p8)) {
    for (let i10 = 0; i10 < p8.length; i10++) {
      const p9 = p8[i10];
      if (!isObject(p9)) return false;
    }
  } else if (p8 !== undefined && p8 !== null) return false;
  for (const k in v) if (k !== "id" && k !== "object" && k !== "created_at" && k !== "output" && k !== "usage" && k !== "image" && k !== "content_filters" && v[k] !== undefined) return false;
  return true;
}

export function isOutputItem(v: any): boolean {
  if (!isObject(v)) return false;
  const tag = v.type;
  if (typeof tag === 'string') {
    switch (tag.length) {
      case 7:
        if (tag === "message") return isOutputMessage(v);
        if (tag === "program") return isOutputProgram(v);
        break;
      case 8:
        if (tag === "mcp_call") return isOutputMcpCall(v);
        break;
      case 9:
        if (tag === "reasoning") return isOutputReasoning(v);
        break;
      case 10:
        if (tag === "compaction") return isOutputCompaction(v);
        if (tag === "shell_call") return isOutputShellCall(v);
        break;
      case 13:
        if (tag === "function_call") return isOutputFunctionCall(v);
        if (tag === "computer_call") return isOutputComputerCall(v);
        break;
      case 14:
        if (tag === "mcp_list_tools") return isOutputMcpListTools(v);
        if (tag === "program_output") return isOutputProgramOutput(v);
        break;
      case 15:
        if (tag === "web_search_call") return isOutputWebSearchCall(v);
        break;
      case 16:
        if (tag === "tool_search_call") return isOutputToolSearchCall(v);
        if (tag === "file_search_call") return isOutputFileSearchCall(v);
        if (tag === "local_shell_call") return isOutputLocalShellCall(v);
        if (tag === "apply_patch_call") return isOutputApplyPatchCall(v);
        if (tag === "custom_tool_call") return isOutputCustomToolCall(v);
        if (tag === "additional_tools") return isOutputAdditionalTools(v);
        break;
      case 17:
        if (tag === "shell_call_output") return isOutputShellCallOutput(v);
        break;
      case 18:
        if (tag === "tool_search_output") return isOutputToolSearchOutput(v);
        break;
      case 20:
        if (tag === "function_call_output") return isOutputFunctionCallOutput(v);
        if (tag === "computer_call_output") return isOutputComputerCallOutput(v);
        if (tag === "mcp_approval_request") return isOutputMcpApprovalRequest(v);
        break;
      case 21:
        if (tag === "image_generation_call") return isOutputImageGenerationCall(v);
        if (tag === "code_interpreter_call") return isOutputCodeInterpreterCall(v);
        if (tag === "mcp_approval_response") return isOutputMcpApprovalResponse(v);
        break;
      case 23:
        if (tag === "local_shell_call_output") return isOutputLocalShellCallOutput(v);
        if (tag === "apply_patch_call_output") return isOutputApplyPatchCallOutput(v);
        if (tag === "custom_tool_call_output") return isOutputCustomToolCallOutput(v);
        break;
    }
    return false;
  }
  return false;
}

export function isOutputMessage(v: any): boolean {
  const p0 = v.id;
  if (typeof p0 !== 'string') return false;
  const p1 = v.status;
  if (p1 !== "in_progress" && p1 !== "completed" && p1 !== "incomplete") return false;
  const p2 = v.role;
  if (p2 !== "unknown" && p2 !== "user" && p2 !== "assistant" && p2 !== "system" && p2 !== "critic" && p2 !== "discriminator" && p2 !== "developer" && p2 !== "tool") return false;
  const p3 = v.content;
  if (Array.isArray(p3)) {
    for (let i5 = 0; i5 < p3.length; i5++) {
      const p4 = p3[i5];
      if (!isOutputMessagePart(p4)) return false;
    }
  } else return false;
  const p6 = v.phase;
  if (p6 !== undefined && p6 !== null && p6 !== "commentary" && p6 !== "final_answer") return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "status" && k !== "role" && k !== "content" && k !== "phase" && v[k] !== undefined) return false;
  return true;
}

export function isOutputMessagePart(v: any): boolean {
  if (!isObject(v)) return false;
  const tag = v.type;
  if (typeof tag === 'string') {
    switch (tag.length) {
      case 4:
        if (tag === "text") return isPlainText(v);
        break;
      case 7:
        if (tag === "refusal") return isRefusal(v);
        break;
      case 10:
        if (tag === "input_text") return isInputText(v);
        if (tag === "input_file") return isInputFile(v);
        break;
      case 11:
        if (tag === "output_text") return isOutputText(v);
        if (tag === "input_image") return isInputImage(v);
        break;
      case 12:
        if (tag === "summary_text") return isSummaryText(v);
        break;
      case 14:
        if (tag === "reasoning_text") return isReasoningText(v);
        break;
      case 19:
        if (tag === "computer_screenshot") return isComputerScreenshot(v);
        break;
    }
    return false;
  }
  return false;
}

export function isOutputText(v: any): boolean {
  const p0 = v.text;
  if (typeof p0 !== 'string') return false;
  const p1 = v.annotations;
  if (Array.isArray(p1)) {
    for (let i3 = 0; i3 < p1.length; i3++) {
      const p2 = p1[i3];
      if (!isAnnotation(p2)) return false;
    }
  } else return false;
  const p4 = v.logprobs;
  if (Array.isArray(p4)) {
    for (let i6 = 0; i6 < p4.length; i6++) {
      const p5 = p4[i6];
      if (!isLogProb(p5)) return false;
    }
  } else if (p4 !== undefined && p4 !== null) return false;
  for (const k in v) if (k !== "type" && k !== "text" && k !== "annotations" && k !== "logprobs" && v[k] !== undefined) return false;
  return true;
}

export function isOutputProgram(v: any): boolean {
  const p0 = v.id;
  if (typeof p0 !== 'string') return false;
  const p1 = v.call_id;
  if (typeof p1 !== 'string') return false;
  const p2 = v.code;
  if (typeof p2 !== 'string') return false;
  const p3 = v.fingerprint;
  if (typeof p3 !== 'string') return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "call_id" && k !== "code" && k !== "fingerprint" && v[k] !== undefined) return false;
  return true;
}

export function isOutputMcpCall(v: any): boolean {
  const p0 = v.id;
  if (typeof p0 !== 'string') return false;
  const p1 = v.server_label;
  if (typeof p1 !== 'string') return false;
  const p2 = v.name;
  if (typeof p2 !== 'string') return false;
  const p3 = v.arguments;
  if (typeof p3 !== 'string') return false;
  const p4 = v.output;
  if (p4 !== undefined && p4 !== null && typeof p4 !== 'string') return false;
  const p5 = v.error;
  if (p5 !== undefined && p5 !== null && typeof p5 !== 'string' && !isMcpCallError(p5)) return false;
  const p6 = v.approval_request_id;
  if (p6 !== undefined && p6 !== null && typeof p6 !== 'string') return false;
  const p7 = v.status;
  if (p7 !== undefined && p7 !== null && p7 !== "in_progress" && p7 !== "completed" && p7 !== "incomplete" && p7 !== "calling" && p7 !== "failed") return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "server_label" && k !== "name" && k !== "arguments" && k !== "output" && k !== "error" && k !== "approval_request_id" && k !== "status" && v[k] !== undefined) return false;
  return true;
}

export function isOutputReasoning(v: any): boolean {
  const p0 = v.id;
  if (typeof p0 !== 'string') return false;
  const p1 = v.encrypted_content;
  if (p1 !== undefined && p1 !== null && typeof p1 !== 'string') return false;
  const p2 = v.summary;
  if (Array.isArray(p2)) {
    for (let i4 = 0; i4 < p2.length; i4++) {
      const p3 = p2[i4];
      if (!isReasoningSummaryPart(p3)) return false;
    }
  } else return false;
  const p5 = v.content;
  if (Array.isArray(p5)) {
    for (let i7 = 0; i7 < p5.length; i7++) {
      const p6 = p5[i7];
      if (!isReasoningContentPart(p6)) return false;
    }
  } else if (p5 !== undefined && p5 !== null) return false;
  const p8 = v.status;
  if (p8 !== undefined && p8 !== null && p8 !== "in_progress" && p8 !== "completed" && p8 !== "incomplete") return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "encrypted_content" && k !== "summary" && k !== "content" && k !== "status" && v[k] !== undefined) return false;
  return true;
}

export function isOutputCompaction(v: any): boolean {
  const p0 = v.id;
  if (typeof p0 !== 'string') return false;
  const p1 = v.encrypted_content;
  if (typeof p1 !== 'string') return false;
  const p2 = v.created_by;
  if (p2 !== undefined && p2 !== null && typeof p2 !== 'string') return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "encrypted_content" && k !== "created_by" && v[k] !== undefined) return false;
  return true;
}

export function isOutputShellCall(v: any): boolean {
  const p0 = v.id;
  if (typeof p0 !== 'string') return false;
  const p1 = v.call_id;
  if (typeof p1 !== 'string') return false;
  const p2 = v.caller;
  if (p2 !== undefined && p2 !== null && !isOutputToolCaller(p2)) return false;
  const p3 = v.action;
  if (!isOutputShellAction(p3)) return false;
  const p4 = v.status;
  if (p4 !== "in_progress" && p4 !== "completed" && p4 !== "incomplete") return false;
  const p5 = v.environment;
  if (p5 !== null && !isOutputShellEnvironment(p5)) return false;
  const p6 = v.created_by;
  if (p6 !== undefined && p6 !== null && typeof p6 !== 'string') return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "call_id" && k !== "caller" && k !== "action" && k !== "status" && k !== "environment" && k !== "created_by" && v[k] !== undefined) return false;
  return true;
}

export function isOutputToolCaller(v: any): boolean {
  if (!isObject(v)) return false;
  const tag = v.type;
  if (typeof tag === 'string') {
    switch (tag.length) {
      case 6:
        if (tag === "direct") return isDirectCaller(v);
        break;
      case 7:
        if (tag === "program") return isOutputProgramCaller(v);
        break;
    }
    return false;
  }
  return false;
}

export function isOutputProgramCaller(v: any): boolean {
  const p0 = v.caller_id;
  if (typeof p0 !== 'string') return false;
  for (const k in v) if (k !== "type" && k !== "caller_id" && v[k] !== undefined) return false;
  return true;
}

export function isOutputShellAction(v: any): boolean {
  if (!isObject(v)) return false;
  const p0 = v.commands;
  if (Array.isArray(p0)) {
    for (let i2 = 0; i2 < p0.length; i2++) {
      const p1 = p0[i2];
      if (typeof p1 !== 'string') return false;
    }
  } else return false;
  const p3 = v.timeout_ms;
  if (p3 !== null && !Number.isInteger(p3)) return false;
  const p4 = v.max_output_length;
  if (p4 !== null && !Number.isInteger(p4)) return false;
  for (const k in v) if (k !== "commands" && k !== "timeout_ms" && k !== "max_output_length" && v[k] !== undefined) return false;
  return true;
}

export function isOutputShellEnvironment(v: any): boolean {
  if (!isObject(v)) return false;
  const tag = v.type;
  if (typeof tag === 'string') {
    switch (tag.length) {
      case 5:
        if (tag === "local") return isLocalEnvironmentUsed(v);
        break;
      case 19:
        if (tag === "container_reference") return isContainerReference(v);
        break;
    }
    return false;
  }
  return false;
}

export function isLocalEnvironmentUsed(v: any): boolean {
  for (const k in v) if (k !== "type" && v[k] !== undefined) return false;
  return true;
}

export function isOutputFunctionCall(v: any): boolean {
  const p0 = v.id;
  if (p0 !== undefined && p0 !== null && typeof p0 !== 'string') return false;
  const p1 = v.call_id;
  if (typeof p1 !== 'string') return false;
  const p2 = v.caller;
  if (p2 !== undefined && p2 !== null && !isOutputToolCaller(p2)) return false;
  const p3 = v.namespace;
  if (p3 !== undefined && p3 !== null && typeof p3 !== 'string') return false;
  const p4 = v.name;
  if (typeof p4 !== 'string') return false;
  const p5 = v.arguments;
  if (typeof p5 !== 'string') return false;
  const p6 = v.async;
  if (p6 !== undefined && p6 !== null && typeof p6 !== 'boolean') return false;
  const p7 = v.status;
  if (p7 !== undefined && p7 !== null && p7 !== "in_progress" && p7 !== "completed" && p7 !== "incomplete") return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "call_id" && k !== "caller" && k !== "namespace" && k !== "name" && k !== "arguments" && k !== "async" && k !== "status" && v[k] !== undefined) return false;
  return true;
}

export function isOutputComputerCall(v: any): boolean {
  const p0 = v.id;
  if (typeof p0 !== 'string') return false;
  const p1 = v.status;
  if (p1 !== "in_progress" && p1 !== "completed" && p1 !== "incomplete") return false;
  const p2 = v.call_id;
  if (typeof p2 !== 'string') return false;
  const p3 = v.action;
  if (p3 !== undefined && p3 !== null && !isComputerAction(p3)) return false;
  const p4 = v.actions;
  if (Array.isArray(p4)) {
    for (let i6 = 0; i6 < p4.length; i6++) {
      const p5 = p4[i6];
      if (!isComputerAction(p5)) return false;
    }
  } else if (p4 !== undefined && p4 !== null) return false;
  const p7 = v.pending_safety_checks;
  if (Array.isArray(p7)) {
    for (let i9 = 0; i9 < p7.length; i9++) {
      const p8 = p7[i9];
      if (!isComputerSafetyCheck(p8)) return false;
    }
  } else return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "status" && k !== "call_id" && k !== "action" && k !== "actions" && k !== "pending_safety_checks" && v[k] !== undefined) return false;
  return true;
}

export function isOutputMcpListTools(v: any): boolean {
  const p0 = v.id;
  if (typeof p0 !== 'string') return false;
  const p1 = v.server_label;
  if (typeof p1 !== 'string') return false;
  const p2 = v.tools;
  if (Array.isArray(p2)) {
    for (let i4 = 0; i4 < p2.length; i4++) {
      const p3 = p2[i4];
      if (!isMcpListedTool(p3)) return false;
    }
  } else return false;
  const p5 = v.error;
  if (p5 !== undefined && p5 !== null && typeof p5 !== 'string' && !isObject(p5)) return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "server_label" && k !== "tools" && k !== "error" && v[k] !== undefined) return false;
  return true;
}

export function isOutputProgramOutput(v: any): boolean {
  const p0 = v.id;
  if (typeof p0 !== 'string') return false;
  const p1 = v.call_id;
  if (typeof p1 !== 'string') return false;
  const p2 = v.result;
  if (typeof p2 !== 'string') return false;
  const p3 = v.status;
  if (p3 !== "completed" && p3 !== "incomplete") return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "call_id" && k !== "result" && k !== "status" && v[k] !== undefined) return false;
  return true;
}

export function isOutputWebSearchCall(v: any): boolean {
  const p0 = v.id;
  if (typeof p0 !== 'string') return false;
  const p1 = v.status;
  if (p1 !== "in_progress" && p1 !== "searching" && p1 !== "completed" && p1 !== "incomplete" && p1 !== "failed") return false;
  const p2 = v.action;
  if (!isWebSearchAction(p2)) return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "status" && k !== "action" && v[k] !== undefined) return false;
  return true;
}

export function isOutputToolSearchCall(v: any): boolean {
  const p0 = v.id;
  if (typeof p0 !== 'string') return false;
  const p1 = v.call_id;
  if (p1 !== null && typeof p1 !== 'string') return false;
  const p2 = v.execution;
  if (p2 !== "server" && p2 !== "client") return false;
  if (v.arguments === undefined) return false;
  const p3 = v.status;
  if (p3 !== "in_progress" && p3 !== "completed" && p3 !== "incomplete") return false;
  const p4 = v.created_by;
  if (p4 !== undefined && p4 !== null && typeof p4 !== 'string') return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "call_id" && k !== "execution" && k !== "arguments" && k !== "status" && k !== "created_by" && v[k] !== undefined) return false;
  return true;
}

export function isOutputFileSearchCall(v: any): boolean {
  const p0 = v.id;
  if (typeof p0 !== 'string') return false;
  const p1 = v.status;
  if (p1 !== "in_progress" && p1 !== "searching" && p1 !== "completed" && p1 !== "incomplete" && p1 !== "failed") return false;
  const p2 = v.queries;
  if (Array.isArray(p2)) {
    for (let i4 = 0; i4 < p2.length; i4++) {
      const p3 = p2[i4];
      if (typeof p3 !== 'string') return false;
    }
  } else return false;
  const p5 = v.results;
  if (Array.isArray(p5)) {
    for (let i7 = 0; i7 < p5.length; i7++) {
      const p6 = p5[i7];
      if (!isFileSearchResult(p6)) return false;
    }
  } else if (p5 !== undefined && p5 !== null) return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "status" && k !== "queries" && k !== "results" && v[k] !== undefined) return false;
  return true;
}

export function isOutputLocalShellCall(v: any): boolean {
  const p0 = v.id;
  if (typeof p0 !== 'string') return false;
  const p1 = v.call_id;
  if (typeof p1 !== 'string') return false;
  const p2 = v.action;
  if (!isLocalShellAction(p2)) return false;
  const p3 = v.status;
  if (p3 !== "in_progress" && p3 !== "completed" && p3 !== "incomplete") return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "call_id" && k !== "action" && k !== "status" && v[k] !== undefined) return false;
  return true;
}

export function isOutputApplyPatchCall(v: any): boolean {
  const p0 = v.id;
  if (typeof p0 !== 'string') return false;
  const p1 = v.call_id;
  if (typeof p1 !== 'string') return false;
  const p2 = v.caller;
  if (p2 !== undefined && p2 !== null && !isOutputToolCaller(p2)) return false;
  const p3 = v.status;
  if (p3 !== "in_progress" && p3 !== "completed") return false;
  const p4 = v.operation;
  if (!isOutputPatchOperation(p4)) return false;
  const p5 = v.created_by;
  if (p5 !== undefined && p5 !== null && typeof p5 !== 'string') return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "call_id" && k !== "caller" && k !== "status" && k !== "operation" && k !== "created_by" && v[k] !== undefined) return false;
  return true;
}

export function isOutputPatchOperation(v: any): boolean {
  if (!isObject(v)) return false;
  const tag = v.type;
  if (typeof tag === 'string') {
    switch (tag.length) {
      case 11:
        if (tag === "create_file") return isOutputPatchCreateFile(v);
        if (tag === "delete_file") return isOutputPatchDeleteFile(v);
        if (tag === "update_file") return isOutputPatchUpdateFile(v);
        break;
    }
    return false;
  }
  return false;
}

export function isOutputPatchCreateFile(v: any): boolean {
  const p0 = v.path;
  if (typeof p0 !== 'string') return false;
  const p1 = v.diff;
  if (typeof p1 !== 'string') return false;
  for (const k in v) if (k !== "type" && k !== "path" && k !== "diff" && v[k] !== undefined) return false;
  return true;
}

export function isOutputPatchDeleteFile(v: any): boolean {
  const p0 = v.path;
  if (typeof p0 !== 'string') return false;
  for (const k in v) if (k !== "type" && k !== "path" && v[k] !== undefined) return false;
  return true;
}

export function isOutputPatchUpdateFile(v: any): boolean {
  const p0 = v.path;
  if (typeof p0 !== 'string') return false;
  const p1 = v.diff;
  if (typeof p1 !== 'string') return false;
  for (const k in v) if (k !== "type" && k !== "path" && k !== "diff" && v[k] !== undefined) return false;
  return true;
}

export function isOutputCustomToolCall(v: any): boolean {
  const p0 = v.id;
  if (p0 !== undefined && p0 !== null && typeof p0 !== 'string') return false;
  const p1 = v.call_id;
  if (typeof p1 !== 'string') return false;
  const p2 = v.caller;
  if (p2 !== undefined && p2 !== null && !isOutputToolCaller(p2)) return false;
  const p3 = v.namespace;
  if (p3 !== undefined && p3 !== null && typeof p3 !== 'string') return false;
  const p4 = v.name;
  if (typeof p4 !== 'string') return false;
  const p5 = v.input;
  if (typeof p5 !== 'string') return false;
  const p6 = v.async;
  if (p6 !== undefined && p6 !== null && typeof p6 !== 'boolean') return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "call_id" && k !== "caller" && k !== "namespace" && k !== "name" && k !== "input" && k !== "async" && v[k] !== undefined) return false;
  return true;
}

export function isOutputAdditionalTools(v: any): boolean {
  const p0 = v.id;
  if (typeof p0 !== 'string') return false;
  const p1 = v.role;
  if (p1 !== "unknown" && p1 !== "user" && p1 !== "assistant" && p1 !== "system" && p1 !== "critic" && p1 !== "discriminator" && p1 !== "developer" && p1 !== "tool") return false;
  const p2 = v.tools;
  if (Array.isArray(p2)) {
    for (let i4 = 0; i4 < p2.length; i4++) {
      const p3 = p2[i4];
      if (!isTool(p3)) return false;
    }
  } else return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "role" && k !== "tools" && v[k] !== undefined) return false;
  return true;
}

export function isOutputShellCallOutput(v: any): boolean {
  const p0 = v.id;
  if (typeof p0 !== 'string') return false;
  const p1 = v.call_id;
  if (typeof p1 !== 'string') return false;
  const p2 = v.caller;
  if (p2 !== undefined && p2 !== null && !isOutputToolCaller(p2)) return false;
  const p3 = v.status;
  if (p3 !== "in_progress" && p3 !== "completed" && p3 !== "incomplete") return false;
  const p4 = v.output;
  if (Array.isArray(p4)) {
    for (let i6 = 0; i6 < p4.length; i6++) {
      const p5 = p4[i6];
      if (!isOutputShellOutput(p5)) return false;
    }
  } else return false;
  const p7 = v.max_output_length;
  if (p7 !== null && !Number.isInteger(p7)) return false;
  const p8 = v.created_by;
  if (p8 !== undefined && p8 !== null && typeof p8 !== 'string') return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "call_id" && k !== "caller" && k !== "status" && k !== "output" && k !== "max_output_length" && k !== "created_by" && v[k] !== undefined) return false;
  return true;
}

export function isOutputShellOutput(v: any): boolean {
  if (!isObject(v)) return false;
  const p0 = v.stdout;
  if (typeof p0 !== 'string') return false;
  const p1 = v.stderr;
  if (typeof p1 !== 'string') return false;
  const p2 = v.outcome;
  if (!isShellOutcome(p2)) return false;
  const p3 = v.created_by;
  if (p3 !== undefined && p3 !== null && typeof p3 !== 'string') return false;
  for (const k in v) if (k !== "stdout" && k !== "stderr" && k !== "outcome" && k !== "created_by" && v[k] !== undefined) return false;
  return true;
}

export function isOutputToolSearchOutput(v: any): boolean {
  const p0 = v.id;
  if (typeof p0 !== 'string') return false;
  const p1 = v.call_id;
  if (p1 !== null && typeof p1 !== 'string') return false;
  const p2 = v.execution;
  if (p2 !== "server" && p2 !== "client") return false;
  const p3 = v.tools;
  if (Array.isArray(p3)) {
    for (let i5 = 0; i5 < p3.length; i5++) {
      const p4 = p3[i5];
      if (!isTool(p4)) return false;
    }
  } else return false;
  const p6 = v.status;
  if (p6 !== "in_progress" && p6 !== "completed" && p6 !== "incomplete") return false;
  const p7 = v.created_by;
  if (p7 !== undefined && p7 !== null && typeof p7 !== 'string') return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "call_id" && k !== "execution" && k !== "tools" && k !== "status" && k !== "created_by" && v[k] !== undefined) return false;
  return true;
}

export function isOutputFunctionCallOutput(v: any): boolean {
  const p0 = v.id;
  if (p0 !== undefined && p0 !== null && typeof p0 !== 'string') return false;
  const p1 = v.call_id;
  if (p1 !== undefined && p1 !== null && typeof p1 !== 'string') return false;
  const p2 = v.caller;
  if (p2 !== undefined && p2 !== null && !isOutputToolCaller(p2)) return false;
  const p3 = v.name;
  if (p3 !== undefined && p3 !== null && typeof p3 !== 'string') return false;
  const p4 = v.namespace;
  if (p4 !== undefined && p4 !== null && typeof p4 !== 'string') return false;
  const p5 = v.output;
  if (Array.isArray(p5)) {
    for (let i7 = 0; i7 < p5.length; i7++) {
      const p6 = p5[i7];
      if (!isReturnedToolOutputPart(p6)) return false;
    }
  } else if (typeof p5 !== 'string') return false;
  const p8 = v.created_by;
  if (p8 !== undefined && p8 !== null && typeof p8 !== 'string') return false;
  const p9 = v.status;
  if (p9 !== undefined && p9 !== null && p9 !== "in_progress" && p9 !== "completed" && p9 !== "incomplete") return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "call_id" && k !== "caller" && k !== "name" && k !== "namespace" && k !== "output" && k !== "created_by" && k !== "status" && v[k] !== undefined) return false;
  return true;
}

export function isOutputComputerCallOutput(v: any): boolean {
  const p0 = v.id;
  if (typeof p0 !== 'string') return false;
  const p1 = v.call_id;
  if (typeof p1 !== 'string') return false;
  const p2 = v.output;
  if (!isComputerScreenshotImage(p2)) return false;
  const p3 = v.acknowledged_safety_checks;
  if (Array.isArray(p3)) {
    for (let i5 = 0; i5 < p3.length; i5++) {
      const p4 = p3[i5];
      if (!isComputerSafetyCheck(p4)) return false;
    }
  } else if (p3 !== undefined && p3 !== null) return false;
  const p6 = v.status;
  if (p6 !== undefined && p6 !== null && p6 !== "in_progress" && p6 !== "completed" && p6 !== "incomplete" && p6 !== "failed") return false;
  const p7 = v.created_by;
  if (p7 !== undefined && p7 !== null && typeof p7 !== 'string') return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "call_id" && k !== "output" && k !== "acknowledged_safety_checks" && k !== "status" && k !== "created_by" && v[k] !== undefined) return false;
  return true;
}

export function isOutputMcpApprovalRequest(v: any): boolean {
  const p0 = v.id;
  if (typeof p0 !== 'string') return false;
  const p1 = v.server_label;
  if (typeof p1 !== 'string') return false;
  const p2 = v.name;
  if (typeof p2 !== 'string') return false;
  const p3 = v.arguments;
  if (typeof p3 !== 'string') return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "server_label" && k !== "name" && k !== "arguments" && v[k] !== undefined) return false;
  return true;
}

export function isOutputImageGenerationCall(v: any): boolean {
  const p0 = v.id;
  if (typeof p0 !== 'string') return false;
  const p1 = v.status;
  if (p1 !== "in_progress" && p1 !== "completed" && p1 !== "generating" && p1 !== "failed") return false;
  const p2 = v.result;
  if (p2 !== null && typeof p2 !== 'string') return false;
  const p3 = v.background;
  if (p3 !== undefined && p3 !== null && typeof p3 !== 'string') return false;
  const p4 = v.output_format;
  if (p4 !== undefined && p4 !== null && typeof p4 !== 'string') return false;
  const p5 = v.quality;
  if (p5 !== undefined && p5 !== null && typeof p5 !== 'string') return false;
  const p6 = v.revised_prompt;
  if (p6 !== undefined && p6 !== null && typeof p6 !== 'string') return false;
  const p7 = v.size;
  if (p7 !== undefined && p7 !== null && typeof p7 !== 'string') return false;
  const p8 = v.action;
  if (p8 !== undefined && p8 !== null && p8 !== "auto" && p8 !== "generate" && p8 !== "edit") return false;
  const p9 = v.error;
  if (p9 !== undefined && p9 !== null && !isImageGenerationError(p9)) return false;
  const p10 = v.svg_usage;
  if (p10 !== undefined && p10 !== null && !isSvgUsage(p10)) return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "status" && k !== "result" && k !== "background" && k !== "output_format" && k !== "quality" && k !== "revised_prompt" && k !== "size" && k !== "action" && k !== "error" && k !== "svg_usage" && v[k] !== undefined) return false;
  return true;
}

export function isOutputCodeInterpreterCall(v: any): boolean {
  const p0 = v.id;
  if (typeof p0 !== 'string') return false;
  const p1 = v.status;
  if (p1 !== "in_progress" && p1 !== "completed" && p1 !== "incomplete" && p1 !== "interpreting" && p1 !== "failed") return false;
  const p2 = v.container_id;
  if (typeof p2 !== 'string') return false;
  const p3 = v.code;
  if (p3 !== null && typeof p3 !== 'string') return false;
  const p4 = v.outputs;
  if (Array.isArray(p4)) {
    for (let i6 = 0; i6 < p4.length; i6++) {
      const p5 = p4[i6];
      if (!isCodeInterpreterOutput(p5)) return false;
    }
  } else if (p4 !== null) return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "status" && k !== "container_id" && k !== "code" && k !== "outputs" && v[k] !== undefined) return false;
  return true;
}

export function isOutputMcpApprovalResponse(v: any): boolean {
  const p0 = v.id;
  if (typeof p0 !== 'string') return false;
  const p1 = v.approval_request_id;
  if (typeof p1 !== 'string') return false;
  const p2 = v.approve;
  if (typeof p2 !== 'boolean') return false;
  const p3 = v.reason;
  if (p3 !== undefined && p3 !== null && typeof p3 !== 'string') return false;
  const p4 = v.request_id;
  if (p4 !== undefined && p4 !== null && typeof p4 !== 'string') return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "approval_request_id" && k !== "approve" && k !== "reason" && k !== "request_id" && v[k] !== undefined) return false;
  return true;
}

export function isOutputLocalShellCallOutput(v: any): boolean {
  const p0 = v.id;
  if (typeof p0 !== 'string') return false;
  const p1 = v.call_id;
  if (p1 !== undefined && p1 !== null && typeof p1 !== 'string') return false;
  const p2 = v.output;
  if (typeof p2 !== 'string') return false;
  const p3 = v.status;
  if (p3 !== undefined && p3 !== null && p3 !== "in_progress" && p3 !== "completed" && p3 !== "incomplete") return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "call_id" && k !== "output" && k !== "status" && v[k] !== undefined) return false;
  return true;
}

export function isOutputApplyPatchCallOutput(v: any): boolean {
  const p0 = v.id;
  if (typeof p0 !== 'string') return false;
  const p1 = v.call_id;
  if (typeof p1 !== 'string') return false;
  const p2 = v.caller;
  if (p2 !== undefined && p2 !== null && !isOutputToolCaller(p2)) return false;
  const p3 = v.status;
  if (p3 !== "completed" && p3 !== "failed") return false;
  const p4 = v.output;
  if (p4 !== undefined && p4 !== null && typeof p4 !== 'string') return false;
  const p5 = v.created_by;
  if (p5 !== undefined && p5 !== null && typeof p5 !== 'string') return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "call_id" && k !== "caller" && k !== "status" && k !== "output" && k !== "created_by" && v[k] !== undefined) return false;
  return true;
}

export function isOutputCustomToolCallOutput(v: any): boolean {
  const p0 = v.id;
  if (p0 !== undefined && p0 !== null && typeof p0 !== 'string') return false;
  const p1 = v.call_id;
  if (typeof p1 !== 'string') return false;
  const p2 = v.caller;
  if (p2 !== undefined && p2 !== null && !isOutputToolCaller(p2)) return false;
  const p3 = v.output;
  if (Array.isArray(p3)) {
    for (let i5 = 0; i5 < p3.length; i5++) {
      const p4 = p3[i5];
      if (!isReturnedToolOutputPart(p4)) return false;
    }
  } else if (typeof p3 !== 'string') return false;
  const p6 = v.created_by;
  if (p6 !== undefined && p6 !== null && typeof p6 !== 'string') return false;
  const p7 = v.status;
  if (p7 !== undefined && p7 !== null && p7 !== "in_progress" && p7 !== "completed" && p7 !== "incomplete") return false;
  for (const k in v) if (k !== "type" && k !== "id" && k !== "call_id" && k !== "caller" && k !== "output" && k !== "created_by" && k !== "status" && v[k] !== undefined) return false;
  return true;
}

export function isCompactUsage(v: any): boolean {
  if (!isObject(v)) return false;
  const p0 = v.input_tokens;
  if (!Number.isInteger(p0)) return false;
  const p1 = v.input_tokens_details;
  if (!isInputTokensDetails(p1)) return false;
  const p2 = v.output_tokens;
  if (!Number.isInteger(p2)) return false;
  const p3 = v.output_tokens_details;
  if (!isOutputTokensDetails(p3)) return false;
  const p4 = v.total_tokens;
  if (!Number.isInteger(p4)) return false;
  for (const k in v) if (k !== "input_tokens" && k !== "input_tokens_details" && k !== "output_tokens" && k !== "output_tokens_details" && k !== "total_tokens" && v[k] !== undefined) return false;
  return true;
}

export function isInputTokensDetails(v: any): boolean {
  if (!isObject(v)) return false;
  const p0 = v.cached_tokens;
  if (!Number.isInteger(p0)) return false;
  const p1 = v.cache_write_tokens;
  if (p1 !== undefined && p1 !== null && !Number.isInteger(p1)) return false;
  const p2 = v.cache_write_tokens_details;
  if (p2 !== undefined && p2 !== null && !isCacheWriteTokensDetails(p2)) return false;
  for (const k in v) if (k !== "cached_tokens" && k !== "cache_write_tokens" && k !== "cache_write_tokens_details" && v[k] !== undefined) return false;
  return true;
}

export function isCacheWriteTokensDetails(v: any): boolean {
  if (!isObject(v)) return false;
  const p0 = v.ttl_30m_tokens;
  if (!Number.isInteger(p0)) return false;
  const p1 = v.ttl_12h_tokens;
  if (!Number.isInteger(p1)) return false;
  for (const k in v) if (k !== "ttl_30m_tokens" && k !== "ttl_12h_tokens" && v[k] !== undefined) return false;
  return true;
}

export function isOutputTokensDetails(v: any): boolean {
  if (!isObject(v)) return false;
  const p0 = v.reasoning_tokens;
  if (!Number.isInteger(p0)) return false;
  for (const k in v) if (k !== "reasoning_tokens" && v[k] !== undefined) return false;
  return true;
}

export function isResponseImageOptions(v: any): boolean {
  if (!isObject(v)) return false;
  const p0 = v.context_compression;
  if (p0 !== "enabled" && p0 !== "disabled") return false;
  for (const k in v) if (k !== "context_compression" && v[k] !== undefined) return false;
  return true;
}

export function isCompactErrorBody(v: any): boolean {
  if (!isObject(v)) return false;
  const p0 = v.error;
  if (!isErrorDetail(p0)) return false;
  for (const k in v) if (k !== "error" && v[k] !== undefined) return false;
  return true;
}

export function isErrorDetail(v: any): boolean {
  if (!isObject(v)) return false;
  const p0 = v.message;
  if (typeof p0 !== 'string') return false;
  const p1 = v.type;
  if (p1 !== undefined && p1 !== null && typeof p1 !== 'string') return false;
  const p2 = v.code;
  if (p2 !== undefined && p2 !== null && typeof p2 !== 'string') return false;
  const p3 = v.param;
  if (p3 !== undefined && p3 !== null && typeof p3 !== 'string') return false;
  const p4 = v.status;
  if (p4 !== undefined && p4 !== null && !Number.isInteger(p4)) return false;
  const p5 = v.additionalInfo;
  if (p5 !== undefined && p5 !== null && !isObject(p5)) return false;
  const p6 = v.debugInfo;
  if (p6 !== undefined && p6 !== null && !isObject(p6)) return false;
  for (const k in v) if (k !== "message" && k !== "type" && k !== "code" && k !== "param" && k !== "status" && k !== "details" && k !== "inner_error" && k !== "innererror" && k !== "additionalInfo" && k !== "debugInfo" && v[k] !== undefined) return false;
  return true;
}

export function isInputItems(v: any): boolean {
  if (Array.isArray(v)) {
    for (let i1 = 0; i1 < v.length; i1++) {
      const p0 = v[i1];
      if (!isInputItem(p0)) return false;
    }
  } else return false;
  return true;
}

export function isOutputItems(v: any): boolean {
  if (Array.isArray(v)) {
    for (let i1 = 0; i1 < v.length; i1++) {
      const p0 = v[i1];
      if (!isOutputItem(p0)) return false;
    }
  } else return false;
  return true;
}
