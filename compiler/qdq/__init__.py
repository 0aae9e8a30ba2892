"""What fold-qdq does beside its rules: names, signs, parts and edges of quantized values, and what stays in float."""
