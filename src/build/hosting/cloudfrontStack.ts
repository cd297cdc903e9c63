/** What a stack of S3 behind CloudFront is made of, but for the headers and who gets which (see cloudfront.ts). */
export const STACK = {
  AWSTemplateFormatVersion: '2010-09-09',
  Description:
    'Rodaje from an S3 bucket behind CloudFront. Deploy in us-east-1, where its certificate must be; then copy dist/ into the bucket. Written by `npm run hosting`.',
  Parameters: {
    Domain: {
      Type: 'String',
      Description:
        'The name readers use, such as rodaje.example.org. An embed in a sandboxed frame needs it spelt out.',
    },
    Certificate: {
      Type: 'String',
      Description: 'ARN of the certificate for that name.',
    },
  },
  Resources: {
    Bucket: {
      Type: 'AWS::S3::Bucket',
      Properties: {
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
      },
    },
    BucketPolicy: {
      Type: 'AWS::S3::BucketPolicy',
      Properties: {
        Bucket: {
          Ref: 'Bucket',
        },
        PolicyDocument: {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: {
                Service: 'cloudfront.amazonaws.com',
              },
              Action: 's3:GetObject',
              Resource: {
                'Fn::Sub': '${Bucket.Arn}/*',
              },
              Condition: {
                StringEquals: {
                  'AWS:SourceArn': {
                    'Fn::Sub': 'arn:aws:cloudfront::${AWS::AccountId}:distribution/${Distribution}',
                  },
                },
              },
            },
          ],
        },
      },
    },
    Access: {
      Type: 'AWS::CloudFront::OriginAccessControl',
      Properties: {
        OriginAccessControlConfig: {
          Name: {
            'Fn::Sub': '${AWS::StackName}-access',
          },
          OriginAccessControlOriginType: 's3',
          SigningBehavior: 'always',
          SigningProtocol: 'sigv4',
        },
      },
    },
    Addresses: {
      Type: 'AWS::CloudFront::Function',
      Properties: {
        Name: {
          'Fn::Sub': '${AWS::StackName}-addresses',
        },
        AutoPublish: true,
        FunctionConfig: {
          Comment: 'A folder is its index, and a folder without its slash leads to the one with it',
          Runtime: 'cloudfront-js-2.0',
        },
        FunctionCode: {
          'Fn::Join': [
            '\n',
            [
              'function handler(event) {',
              '  var request = event.request;',
              "  var name = request.uri.slice(request.uri.lastIndexOf('/') + 1);",
              "  if (name.includes('.')) return request;",
              "  if (name === '') {",
              "    request.uri += 'index.html';",
              '    return request;',
              '  }',
              "  var query = Object.keys(request.querystring).map(function (key) { return key + '=' + request.querystring[key].value; });",
              "  var folder = request.uri.replace(/^\\/+/, '/') + '/' + (query.length ? '?' + query.join('&') : '');",
              "  return { statusCode: 301, statusDescription: 'Moved', headers: { location: { value: folder }, 'cross-origin-resource-policy': { value: 'cross-origin' } } };",
              '}',
            ],
          ],
        },
      },
    },
    Distribution: {
      Type: 'AWS::CloudFront::Distribution',
      Properties: {
        DistributionConfig: {
          Enabled: true,
          HttpVersion: 'http2and3',
          Aliases: [
            {
              Ref: 'Domain',
            },
          ],
          ViewerCertificate: {
            AcmCertificateArn: {
              Ref: 'Certificate',
            },
            MinimumProtocolVersion: 'TLSv1.2_2021',
            SslSupportMethod: 'sni-only',
          },
          Origins: [
            {
              Id: 'bucket',
              DomainName: {
                'Fn::GetAtt': ['Bucket', 'RegionalDomainName'],
              },
              OriginAccessControlId: {
                'Fn::GetAtt': ['Access', 'Id'],
              },
              S3OriginConfig: {
                OriginAccessIdentity: '',
              },
            },
          ],
          CustomErrorResponses: [
            {
              ErrorCode: 403,
              ResponseCode: 404,
              ResponsePagePath: '/404.html',
            },
            {
              ErrorCode: 404,
              ResponseCode: 404,
              ResponsePagePath: '/404.html',
            },
          ],
        },
      },
    },
  },
  Outputs: {
    Bucket: {
      Value: {
        Ref: 'Bucket',
      },
    },
    Distribution: {
      Value: {
        'Fn::GetAtt': ['Distribution', 'DomainName'],
      },
    },
  },
};

/** How every address is answered. */
export const VIEWER = {
  TargetOriginId: 'bucket',
  ViewerProtocolPolicy: 'redirect-to-https',
  Compress: true,
  CachePolicyId: '658327ea-f89d-4fab-a63d-7e88639e58f6',
  FunctionAssociations: [
    {
      EventType: 'viewer-request',
      FunctionARN: {
        'Fn::GetAtt': ['Addresses', 'FunctionARN'],
      },
    },
  ],
};
