Scalar.createApiReference('#scalar', {
  url: 'openapi.yaml',
  withDefaultFonts: false,
  telemetry: false,
  agent: { disabled: true },
});
