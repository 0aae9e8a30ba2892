# What stays, and why.
use onnx, nhwc

public table unsupported(code, reason, hint):
  | onnx.Loop onnx.Scan                                          : code = E0403,
      reason = "control flow of this form is not lowered"
  | onnx.GRU onnx.LSTM onnx.RNN                                  : code = E0403,
      reason = "a recurrent network of this form is not lowered"
  | onnx.NonZero                                                 : code = E0404, reason = "a scalar has no places"
  | onnx.Unique                                                  : code = E0404,
      reason = "its elements must be numbers, its shape known, its slices so few that each is compared with each"
  | onnx.MelWeightMatrix                                         : code = E0404,
      reason = "where its bands begin is rounded from doubles, which no kernel computes: its operands must be constant"
  | onnx.Bernoulli onnx.Multinomial onnx.RandomNormal onnx.RandomNormalLike onnx.RandomUniform onnx.RandomUniformLike :
      code = E0405, reason = "TFLite's random numbers are not those of ONNX",
      hint = "draw them outside of the model, and make them an input"
  | onnx.Custom                                                  :
      code = E0408 if domain == "ai.onnx.preview.training" else E0406,
      reason = "it trains a model" if domain == "ai.onnx.preview.training" else "nothing is known of this operator",
      hint = "export the model for inference" if domain == "ai.onnx.preview.training" else "--operators FILE defines it by ONNX operators; --allow-custom OP lets it stand, for a kernel that the runtime is given"
  | onnx.Dropout                                                 : code = E0408,
      reason = "it may be told to drop elements at random, as in training",
      hint = "export the model for inference, training_mode a constant false"
  | onnx.ImageDecoder                                            : code = E0411, reason = "no kernel decodes images",
      hint = "decode them outside of the model, and make the pixels an input"
  | onnx.TfIdfVectorizer                                         : code = E0409, reason = "no kernel counts words"
  | onnx.DequantizeLinear onnx.QuantizeLinear                    : code = E0407,
      reason = "only integers of 8 and 16 bits are quantized, with scales of f32, those of blocks along an axis of known length"
  | onnx.QLinearMatMul                                           : code = E0407,
      reason = "its scales must be numbers or stand along one axis"
  | nhwc.ConvInteger onnx.MatMulInteger                          : code = E0407,
      reason = "floats hold its sums only where the number of their terms is known, and small within a group"
  | nhwc.Resize                                                  : code = E0412,
      reason = "only f32 is interpolated, and antialiased or kept in its aspect ratio only where the sizes are known"
  | nhwc.Conv nhwc.ConvTranspose                                 : code = E0413,
      reason = "only f32 is convolved, along one, two or three axes"
  | nhwc.MaxPool                                                 : code = E0414,
      reason = "its indices have no exact TFLite form, nor have more than three spatial axes"
  | nhwc.AveragePool                                             : code = E0414,
      reason = "windows that hold only padding have no exact TFLite form, nor have more than three spatial axes"
  | nhwc.LRN                                                     : code = E0414,
      reason = "windows of an even size have no exact TFLite form"
  | onnx.Gemm onnx.MatMul                                        : code = E0415,
      reason = "only f32 is multiplied by matrices, and i32 and i64 by small ones of known shape",
      hint = "cast its operands to float32"
  | onnx.GatherND                                                : code = E0416,
      reason = "indices of batches must be constant, and constant ones lie within the data"
  | onnx.GatherElements                                          : code = E0416,
      reason = "the shape of its indices must be known, and constant ones lie within the data"
  | onnx.ScatterElements onnx.ScatterND                          : code = E0416,
      reason = "only f32 and i32 combine by min, max and mul, and constant indices must lie within the data"
  | onnx.Pad                                                     : code = E0417,
      reason = "pads that repeat elements need known axes, computed ones data of a known size"
  | onnx.Slice                                                   : code = E0417,
      reason = "its parameters must be constant, or the shape of its data and their lengths known"
  | onnx.Pow                                                     : code = E0418,
      reason = "no kernel takes a base and an exponent of these types"
  | onnx.ReduceMax onnx.ReduceMean onnx.ReduceMin onnx.ReduceProd onnx.ReduceSum : code = E0417,
      reason = "its axes must be constant, or how many there are known"
  | onnx.CumProd onnx.DFT onnx.STFT                              : code = E0417,
      reason = "its lengths must be constant, the shapes of data and result known, and its axis one of the first four"
  | onnx.ml.TreeEnsemble                                         : code = E0417,
      reason = "how many features its samples have must be known, and nothing transform its scores: what runtimes call logistic the standard calls softmax"
  | onnx.ms.Attention onnx.ms.MultiHeadAttention                 :
      reason = "queries, keys and values must be of one size, masks for words, for pairs of them or as lengths"
  | onnx.ms.BiasSoftmax onnx.ms.SkipGroupNorm                    :
      reason = "its documentation does not say where a bias of fewer axes belongs, nor an image whose channels do not stand last"
  | onnx.ms.BiasSplitGelu                                        :
      reason = "an axis of unknown or of odd length has no halves"
  | onnx.ms.GroupQueryAttention                                  :
      reason = "words must stand in order, queries and keys not be normalized, the cache be whole and of f32, and no scores be asked for"
  | onnx.ms.ConvTransposeWithDynamicPads                         : code = E0413, reason = "its pads must be constant"
  | onnx.ms.GatherBlockQuantized                                 :
      reason = "its table must be a constant matrix whose rows are gathered, in blocks of each row"
  | onnx.ms.Inverse                                              :
      reason = "only f32 is inverted, in matrices of up to 8 known rows"
  | onnx.ms.MatMulNBits                                          :
      reason = "its weights must be constants in their own order"
  | onnx.ms.RotaryEmbedding                                      :
      reason = "its angles must not be scaled, nor its sentences be packed into one"
  | onnx.ms.DynamicQuantizeLSTM                                  : code = E0403,
      reason = "the states of a step are quantized together for as many samples as one thread of the runtime computes"
  | onnx.ml.SVMClassifier                                        :
      reason = "its samples must have two axes, its labels be numbers, scores of two classes be of vectors and not transformed, and probabilities of no more: those are where an iteration ends"
  | onnx.ml.SVMRegressor                                         :
      reason = "its samples must have two axes, and its scores not be transformed: onnxruntime leaves the transform out that the standard asks for"
  | onnx.ml.ZipMap                                               : code = E0409, reason = "it gives maps",
      hint = "exported without it (zipmap=False in skl2onnx) the model gives their values as a tensor"
  | onnx.OneHot                                                  : code = E0419, reason = "its values must be two"
end
