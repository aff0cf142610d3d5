/** What the package shows to its users, as literals: whoever changes the surface changes it here too, and sees that it is public. */

/** Subpath -> built module, from `dist/esm/src` and `dist/cjs/src`. */
export const CODE: Record<string, string> = {
  '.': 'index',
  './types': 'types',
  './validators': 'validators/index',
  './validators/strict': 'validators/strict',
  './client': 'client/index',
  './conversation': 'conversation/index',
  './gateway': 'gateway/index',
  './gateway/node': 'gateway/node',
  './gateway/express': 'gateway/express',
  './gateway/fastify': 'gateway/fastify',
  './gateway/hono': 'gateway/hono',
  './emulator': 'emulator/index',
  './emulator/node': 'emulator/node',
  './errors': 'errors',
};

/** Subpath -> plain file. */
export const FILES: Record<string, string> = {
  './openapi.json': './generated/openapi.json',
  './openapi.yaml': './generated/openapi.yaml',
  './openapi-3.0.json': './generated/openapi-3.0.json',
  './schemas/*': './generated/schemas/*',
  './package.json': './package.json',
};

/** Subpaths that run wherever there are Web standards. */
export const NEUTRAL = [
  '.',
  './types',
  './validators',
  './validators/strict',
  './client',
  './conversation',
  './gateway',
  './gateway/hono',
  './emulator',
  './errors',
];

const list = (names: string): string[] => names.split(/\s+/).filter(Boolean).sort();

/** Names at run time. */
export const NAMES: Record<string, string[]> = {
  '.': list(`
    CompactApiError CompactConnectionError CompactError CompactErrorBodySchema CompactRequestSchema CompactResponseSchema
    CompactTimeoutError CompactValidationError DEFAULT_GATEWAY_LIMITS DOCUMENT_VERSION FAILURE_REASONS GATEWAY_CODES INPUT_KINDS ISSUE_CODES
    InputItemSchema MODEL_IDS OPERATION OUTPUT_KINDS OutputItemSchema REQUEST_FIELDS assertCompactErrorBody assertCompactRequest
    assertCompactResponse assertInputItem assertOutputItem checkCompactRequest checkCompactResponse createCompactClient
    createCompactGateway removeEncryptedItems fingerprintEncryptedItems formatIssues isCompactErrorBody isCompactRequest isCompactResponse
    isInputItem isOutputItem encryptedItems parseCompactErrorBody parseCompactRequest parseCompactResponse parseInputItem parseOutputItem
    safeParseCompactErrorBody safeParseCompactRequest safeParseCompactResponse safeParseInputItem safeParseOutputItem
    sanitizeCompactRequest shouldCompact toNextInput
  `),
  './types': [],
  './validators': list(`
    CompactErrorBodySchema CompactRequestSchema CompactResponseSchema ISSUE_CODES InputItemSchema OutputItemSchema
    assertCompactErrorBody assertCompactRequest assertCompactResponse assertInputItem assertOutputItem formatIssues isCompactErrorBody
    isCompactRequest isCompactResponse isInputItem isOutputItem parseCompactErrorBody parseCompactRequest parseCompactResponse
    parseInputItem parseOutputItem safeParseCompactErrorBody safeParseCompactRequest safeParseCompactResponse safeParseInputItem
    safeParseOutputItem
  `),
  './validators/strict': list(`
    CompactErrorBodySchema CompactRequestSchema CompactResponseSchema ISSUE_CODES InputItemSchema OutputItemSchema
    assertCompactErrorBody assertCompactRequest assertCompactResponse assertInputItem assertOutputItem formatIssues isCompactErrorBody
    isCompactRequest isCompactResponse isInputItem isOutputItem parseCompactErrorBody parseCompactRequest parseCompactResponse
    parseInputItem parseOutputItem safeParseCompactErrorBody safeParseCompactRequest safeParseCompactResponse safeParseInputItem
    safeParseOutputItem
  `),
  './client': list(`
    FAILURE_REASONS createCompactClient
  `),
  './conversation': list(`
    removeEncryptedItems fingerprintEncryptedItems encryptedItems sanitizeCompactRequest shouldCompact toNextInput
  `),
  './gateway': list(`
    DEFAULT_GATEWAY_LIMITS GATEWAY_CODES checkCompactRequest checkCompactResponse createCompactGateway
  `),
  './gateway/node': list(`
    nodeDecoders nodeOptions toNodeHandler
  `),
  './gateway/express': list(`
    compactValidator
  `),
  './gateway/fastify': list(`
    compactValidator
  `),
  './gateway/hono': list(`
    compactValidator
  `),
  './emulator': list(`
    DroppedConnection SCENARIO_NAMES createCompactEmulator
  `),
  './emulator/node': list(`
    listen
  `),
  './errors': list(`
    CompactApiError CompactConnectionError CompactError CompactTimeoutError CompactValidationError FAILURE_REASONS
  `),
};

/** Names of types alone. The root has those of `./types` too. */
export const TYPES: Record<string, string[]> = {
  '.': list(`
    AttemptAttributes AttemptEvent CheckAction CheckFamily CheckOptions CheckRequestOptions CheckResponseOptions CheckedRequest
    CheckedResponse CompactApiErrorOptions CompactBudget CompactCallOptions CompactClient CompactClientOptions CompactErrorOptions
    CompactGateway CompactGatewayOptions CompactSuccess CompactTimeoutErrorOptions ContractIssue Decoder Decoders Dropped
    FailureOptions FailureReason GatewayCall GatewayCode GatewayFault GatewayLimits GatewayReport IssueCode IssueReport MessageCheck
    OpaqueItem SafeCompactResult SafeParseResult SanitizedRequest SendableRequest StandardSchemaV1 TimeoutPhase Transport
    UpstreamRequest UsageTotals ValidateOptions ValidationTarget
  `),
  './types': list(`
    Annotation ApplyPatchTool ApproximateLocation ClickAction CodeInterpreterContainer CodeInterpreterImage CodeInterpreterLogs
    CodeInterpreterOutput CodeInterpreterTool CompactErrorBody CompactRequest CompactResponse CompactUsage ComparisonFilter
    CompoundFilter ComputerAction ComputerSafetyCheck ComputerScreenshot ComputerScreenshotImage ComputerTool ComputerUsePreviewTool
    ContainerAuto ContainerFileCitation ContainerReference ContainerSkill Coordinate CustomTool CustomToolFormat DomainSecret
    DoubleClickAction DragAction ErrorDetail FileAttributes FileCitation FileDetail FilePath FileSearchResult FileSearchTool Filter
    FunctionTool GrammarFormat HybridSearch ImageDetail ImageGenerationTool ImageMask InlineSkill InputApplyPatchCall
    InputApplyPatchCallOutput InputCodeInterpreterCall InputCompaction InputComputerCall InputComputerCallOutput InputCustomToolCall
    InputCustomToolCallOutput InputFile InputFileSearchCall InputFunctionCall InputFunctionCallOutput InputImage
    InputImageGenerationCall InputItem InputItemByKind InputItemOf InputItemReference InputKind InputLocalShellCall
    InputLocalShellCallOutput InputMcpApprovalRequest InputMcpApprovalResponse InputMcpCall InputMcpListTools InputMessage
    InputMessagePart InputOutputMessage InputOutputMessagePart InputOutputText InputPatchCreateFile InputPatchDeleteFile
    InputPatchOperation InputPatchUpdateFile InputReasoning InputShellAction InputShellCall InputShellCallOutput InputShellEnvironment
    InputShellOutput InputText InputTokensDetails InputToolSearchCall InputToolSearchOutput InputWebSearchCall ItemStatus
    KeyPressAction KnownModelId LocalEnvironment LocalEnvironmentUsed LocalShellAction LocalShellExec LocalShellTool LocalSkill
    LogProb McpApprovalPolicy McpListedTool McpTool McpToolFilter MessagePhase MessageRole ModelId MoveAction NamespaceTool
    NamespacedFunctionTool NamespacedTool NetworkAllowlist NetworkDisabled NetworkPolicy OutputApplyPatchCall
    OutputApplyPatchCallOutput OutputCodeInterpreterCall OutputCompaction OutputComputerCall OutputComputerCallOutput
    OutputCustomToolCall OutputCustomToolCallOutput OutputFileSearchCall OutputFunctionCall OutputFunctionCallOutput
    OutputImageGenerationCall OutputItem OutputItemByKind OutputItemOf OutputKind OutputLocalShellCall OutputLocalShellCallOutput
    OutputMcpApprovalRequest OutputMcpApprovalResponse OutputMcpCall OutputMcpListTools OutputMessage OutputMessagePart
    OutputPatchCreateFile OutputPatchDeleteFile OutputPatchOperation OutputPatchUpdateFile OutputReasoning OutputShellAction
    OutputShellCall OutputShellCallOutput OutputShellEnvironment OutputShellOutput OutputText OutputTokensDetails OutputToolSearchCall
    OutputToolSearchOutput OutputWebSearchCall PlainText PreviewLocation PromptCacheRetention RankingOptions ReasoningContentPart
    ReasoningSummaryPart ReasoningText Refusal ReturnedToolOutputPart ScreenshotAction ScrollAction ServiceTier ShellExit ShellOutcome
    ShellTimeout ShellTool ShellToolEnvironment SkillArchive SkillReference SummaryText TextFormat Tool ToolOutputFile ToolOutputImage
    ToolOutputPart ToolOutputText ToolSearchTool TopLogProb TypeAction UnknownItem UrlCitation WaitAction WebSearchAction
    WebSearchApiSource WebSearchFilters WebSearchFind WebSearchOpenPage WebSearchPreviewTool WebSearchQuery WebSearchSource
    WebSearchTool WebSearchUrlSource components operations paths
  `),
  './validators': list(`
    ContractIssue IssueCode SafeParseResult StandardSchemaV1 ValidateOptions
  `),
  './validators/strict': list(`
    ContractIssue IssueCode SafeParseResult StandardSchemaV1 ValidateOptions
  `),
  './client': list(`
    AttemptAttributes AttemptEvent CheckAction CheckFamily CheckOptions CompactCallOptions CompactClient CompactClientOptions
    CompactSuccess FailureReason IssueReport MessageCheck SafeCompactResult SendableRequest UsageTotals
  `),
  './conversation': list(`
    CompactBudget Dropped OpaqueItem SanitizedRequest
  `),
  './gateway': list(`
    CheckAction CheckFamily CheckOptions CheckRequestOptions CheckResponseOptions CheckedRequest CheckedResponse CompactGateway
    CompactGatewayOptions Decoder Decoders GatewayCall GatewayCode GatewayFault GatewayLimits GatewayReport MessageCheck Transport
    UpstreamRequest
  `),
  './gateway/node': [],
  './gateway/express': list(`
    CompactMiddleware CompactValidatorOptions
  `),
  './gateway/fastify': list(`
    CompactFastifyPlugin CompactValidatorOptions
  `),
  './gateway/hono': list(`
    CompactHonoMiddleware CompactValidatorOptions HonoContext
  `),
  './emulator': list(`
    CompactEmulator CompactEmulatorOptions EmulatorRequest FaultOptions ScenarioName
  `),
  './emulator/node': list(`
    ListenOptions ListeningEmulator
  `),
  './errors': list(`
    CompactApiErrorOptions CompactErrorOptions CompactTimeoutErrorOptions FailureOptions FailureReason TimeoutPhase ValidationTarget
  `),
};
