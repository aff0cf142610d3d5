SwaggerUIBundle({
  dom_id: '#swagger-ui',
  url: 'openapi.yaml',
  validatorUrl: 'none',
});
